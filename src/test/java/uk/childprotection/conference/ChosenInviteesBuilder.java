package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.InvitationProposal.Proposal;

/** Builds the choice of invitees, by default everybody in the file as a rule of invented ages proposes. */
public final class ChosenInviteesBuilder {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);
    private static final int OLD_ENOUGH = 10;

    private final List<ChosenInvitees.OfChild> children = new ArrayList<>();
    private final List<ChosenInvitees.OfAdult> adults = new ArrayList<>();
    private final List<ChosenInvitees.OfProfessional> professionals = new ArrayList<>();
    private final List<ChosenInvitees.NewAdult> newAdults = new ArrayList<>();
    private final List<ChosenInvitees.NewProfessional> newProfessionals = new ArrayList<>();
    private final List<ChosenInvitees.ExclusionAsked> exclusions = new ArrayList<>();

    private ChosenInviteesBuilder() {}

    /** Everybody in the file: children from ten, both parents, every professional with a report. */
    public static ChosenInviteesBuilder everybodyAsProposed(FamilyFile file) {
        ChosenInviteesBuilder builder = new ChosenInviteesBuilder();
        file.children().forEach(child -> builder.child(child(child)));
        file.adults().forEach(adult -> builder.adult(adult(adult.number(), YesNo.YES, null)));
        file.professionals()
                .forEach(one -> builder.professional(
                        new ChosenInvitees.OfProfessional(one.number(), YesNo.YES, null, YesNo.YES)));
        return builder;
    }

    /** What a rule of invented ages proposes for everybody in the file. */
    public static Map<PersonNumber, InvitationProposal> proposals(FamilyFile file) {
        return new Proposals(ChosenInviteesBuilder::propose).of(file, DAY);
    }

    public static ChosenInvitees.OfAdult adult(PersonNumber number, YesNo invite, String reason) {
        return new ChosenInvitees.OfAdult(
                number, invite, reason, null, null, null, null, null, null, LetterFormat.STANDARD, null);
    }

    private static ChosenInvitees.OfChild child(Child child) {
        boolean invited = !child.isUnborn() && child.ageOn(DAY) >= OLD_ENOUGH;
        return new ChosenInvitees.OfChild(
                child.number(),
                child.isUnborn() ? null : YesNo.of(invited),
                null,
                "The social worker reads out what the child has said.",
                child.isUnborn() ? null : AdvocateOffer.ACCEPTED,
                null,
                null,
                null,
                null,
                null);
    }

    private static InvitationProposal propose(InvitationFacts facts) {
        return switch (facts.kind()) {
            case UNBORN_CHILD -> new InvitationProposal(Proposal.DO_NOT_INVITE, false, "Not born yet.");
            case CHILD ->
                facts.childAge() >= OLD_ENOUGH
                        ? new InvitationProposal(Proposal.INVITE, true, "Old enough.")
                        : new InvitationProposal(Proposal.DO_NOT_INVITE, true, "Too young.");
            case OTHER_ADULT -> new InvitationProposal(Proposal.CONSIDER, false, "As agreed.");
            default -> new InvitationProposal(Proposal.INVITE, false, "Always.");
        };
    }

    public ChosenInviteesBuilder child(ChosenInvitees.OfChild child) {
        children.removeIf(other -> other.number().equals(child.number()));
        children.add(child);
        return this;
    }

    public ChosenInviteesBuilder adult(ChosenInvitees.OfAdult adult) {
        adults.removeIf(other -> other.number().equals(adult.number()));
        adults.add(adult);
        return this;
    }

    public ChosenInviteesBuilder professional(ChosenInvitees.OfProfessional professional) {
        professionals.removeIf(other -> other.number().equals(professional.number()));
        professionals.add(professional);
        return this;
    }

    public ChosenInviteesBuilder newAdult(ChosenInvitees.NewAdult adult) {
        newAdults.add(adult);
        return this;
    }

    public ChosenInviteesBuilder newProfessional(ChosenInvitees.NewProfessional professional) {
        newProfessionals.add(professional);
        return this;
    }

    public ChosenInviteesBuilder exclude(PersonNumber person, Exclusion extent, ExclusionGround ground) {
        exclusions.add(new ChosenInvitees.ExclusionAsked(person, extent, ground, "Seen twice by the social worker."));
        return this;
    }

    public ChosenInvitees build() {
        return new ChosenInvitees(
                "We are worried that the children are not safe.",
                children,
                adults,
                professionals,
                newAdults,
                newProfessionals,
                exclusions);
    }
}
