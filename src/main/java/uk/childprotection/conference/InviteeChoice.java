package uk.childprotection.conference;

import static uk.childprotection.conference.InvitationProposal.Proposal.DO_NOT_INVITE;
import static uk.childprotection.conference.InvitationProposal.Proposal.INVITE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.Relation;
import uk.childprotection.casefile.YesNo;

/** Holds the social worker's choice against the case file and what practice proposes, and makes the invitees of it. */
final class InviteeChoice {

    private final ConferenceId conference;
    private final FamilyFile file;
    private final Map<PersonNumber, InvitationProposal> proposals;

    InviteeChoice(ConferenceId conference, FamilyFile file, Map<PersonNumber, InvitationProposal> proposals) {
        this.conference = conference;
        this.file = file;
        this.proposals = proposals;
    }

    /** The invitees among those in the file already; refuses a choice that cannot stand. */
    List<Invitee> of(ChosenInvitees chosen) {
        List<Invitee> invitees = new ArrayList<>();
        chosen.children().forEach(child -> invitees.add(ofChild(child)));
        chosen.adults().forEach(adult -> invitees.add(ofAdult(adult)));
        chosen.professionals().forEach(professional -> invitees.add(ofProfessional(professional)));
        boolean nobody = invitees.stream().noneMatch(Invitee::invited);
        if (nobody && chosen.newAdults().isEmpty() && chosen.newProfessionals().isEmpty()) {
            throw new Refusal(
                    "Nobody is invited: a conference needs the family and the professionals who know the children.");
        }
        return invitees;
    }

    /** Refuses requests to exclude that cannot be put to the chair. */
    static void checkExclusions(List<ChosenInvitees.ExclusionAsked> asked, List<Invitee> invitees) {
        Set<PersonNumber> seen = new HashSet<>();
        for (ChosenInvitees.ExclusionAsked request : asked) {
            if (!seen.add(request.person())) {
                throw new Refusal(
                        "There are two requests to exclude %s: put them into one.".formatted(request.person()));
            }
            if (request.extent() == Exclusion.NONE) {
                throw new Refusal("A request to exclude somebody asks for all of the conference or a part of it.");
            }
            if (invitees.stream().noneMatch(one -> one.number().equals(request.person()) && one.invited())) {
                throw new Refusal(
                        "You ask to exclude %s, who is not invited: invite the person or take the request back."
                                .formatted(request.person()));
            }
        }
    }

    private Invitee ofChild(ChosenInvitees.OfChild answer) {
        Child child = file.child(answer.number());
        if (child.isUnborn()) {
            return Invitee.of(
                    conference,
                    child.number(),
                    Capacity.CHILD,
                    proposal(answer).proposal(),
                    false,
                    null,
                    false,
                    TakingPart.AS_USUAL);
        }
        if (answer.advocate() == AdvocateOffer.NOT_OFFERED
                && proposal(answer).offerAdvocate()
                && isBlank(answer.advocateReason())) {
            throw new Refusal(
                    "%s is old enough to be offered an advocate: offer one or say why not.".formatted(answer.number()));
        }
        return invitee(answer, Capacity.CHILD, false, answer.takingPart());
    }

    private Invitee ofAdult(ChosenInvitees.OfAdult answer) {
        if (!isBlank(answer.supporterName()) && answer.supporterRole() == null) {
            throw new Refusal("Say as what the supporter of %s comes along.".formatted(answer.number()));
        }
        if (!answer.invite().isYes() && isBlank(answer.viewsBroughtBy()) && matters(answer.number())) {
            throw new Refusal(
                    "%s has parental responsibility or is a parent and is not invited: say how their views are heard."
                            .formatted(answer.number()));
        }
        return invitee(answer, capacityOf(answer.number()), false, answer.takingPart());
    }

    private Invitee ofProfessional(ChosenInvitees.OfProfessional answer) {
        if (answer.report() == YesNo.YES && !answer.invite().isYes()) {
            throw new Refusal(
                    "%s is asked for a report and not invited: invite who writes a report, even when nobody is likely to come."
                            .formatted(answer.number()));
        }
        return invitee(answer, Capacity.PROFESSIONAL, answer.report() == YesNo.YES, TakingPart.AS_USUAL);
    }

    private Invitee invitee(
            ChosenInvitees.OfPerson answer, Capacity capacity, boolean reportAsked, TakingPart takingPart) {
        InvitationProposal.Proposal proposed = proposal(answer).proposal();
        boolean invited = answer.invite().isYes();
        if (isBlank(answer.reason()) && (invited ? proposed == DO_NOT_INVITE : proposed == INVITE)) {
            throw new Refusal("For %s you do not follow the proposal: say why.".formatted(answer.number()));
        }
        return Invitee.of(
                conference, answer.number(), capacity, proposed, invited, answer.reason(), reportAsked, takingPart);
    }

    private InvitationProposal proposal(ChosenInvitees.OfPerson answer) {
        InvitationProposal proposal = proposals.get(answer.number());
        if (proposal == null) {
            throw new Refusal(
                    "The case %s has nobody with the number %s.".formatted(file.reference(), answer.number()));
        }
        return proposal;
    }

    private boolean matters(PersonNumber adult) {
        return capacityOf(adult) != Capacity.FAMILY;
    }

    private Capacity capacityOf(PersonNumber adult) {
        List<Relation> relations = file.relationsOf(adult);
        if (relations.stream().anyMatch(Relation::isParent)) {
            return Capacity.PARENT;
        }
        return relations.stream().anyMatch(Relation::hasParentalResponsibility)
                ? Capacity.PARENTAL_RESPONSIBILITY
                : Capacity.FAMILY;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
