package uk.childprotection.process.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.CodeList.Option;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Professional;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.AdvocateOffer;
import uk.childprotection.conference.AgencyReports;
import uk.childprotection.conference.ChosenInvitees;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.InvitationProposal;
import uk.childprotection.conference.InvitationRule;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.Proposals;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.plan.ReviewGuests;
import uk.childprotection.process.transfer.TransferGuests;
import uk.childprotection.process.words.ConferenceSeen;

/** The social worker settles who is invited, what helps each to take part, and whose exclusion the chair is asked for. */
@Component
class ChooseInviteesForm implements FormHandler<ChosenInvitees> {

    private final ConferenceInHand inHand;
    private final ProcessLimits processLimits;
    private final Conferences conferences;
    private final Invitations invitations;
    private final AgencyReports reports;
    private final Proposals proposals;
    private final ReviewGuests reviewGuests;
    private final TransferGuests transferGuests;
    private final TimeLimits practice;
    private final WorkingDays workingDays;
    private final Corrections corrections;

    ChooseInviteesForm(
            ConferenceInHand inHand,
            ProcessLimits processLimits,
            Conferences conferences,
            Invitations invitations,
            AgencyReports reports,
            InvitationRule rule,
            ReviewGuests reviewGuests,
            TransferGuests transferGuests,
            TimeLimits practice,
            WorkingDays workingDays,
            Corrections corrections) {
        this.inHand = inHand;
        this.processLimits = processLimits;
        this.conferences = conferences;
        this.invitations = invitations;
        this.reports = reports;
        this.proposals = new Proposals(rule);
        this.reviewGuests = reviewGuests;
        this.transferGuests = transferGuests;
        this.practice = practice;
        this.workingDays = workingDays;
        this.corrections = corrections;
    }

    record Shown(
            String day,
            String exclusionsBy,
            List<ChildRow> children,
            List<AdultRow> adults,
            List<ProfessionalRow> professionals,
            List<Object> newAdults,
            List<Object> newProfessionals,
            List<Object> exclusions,
            List<Option> people) {}

    record ChildRow(
            PersonNumber number,
            String name,
            String age,
            boolean unborn,
            String proposal,
            YesNo proposed,
            YesNo invite,
            AdvocateOffer advocate,
            String interpreterLanguage,
            String needs) {}

    record AdultRow(
            PersonNumber number,
            String name,
            String role,
            String proposal,
            YesNo proposed,
            YesNo invite,
            String interpreterLanguage,
            LetterFormat format,
            String needs) {}

    record ProfessionalRow(
            PersonNumber number,
            String name,
            String agency,
            String role,
            String proposal,
            YesNo proposed,
            YesNo invite,
            YesNo report) {}

    @Override
    public String form() {
        return "choose-invitees";
    }

    @Override
    public Class<ChosenInvitees> answers() {
        return ChosenInvitees.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        Conference conference = inHand.conference(context);
        Map<PersonNumber, InvitationProposal> proposed = proposed(file, conference, context);
        return new Shown(
                LondonTime.inWords(conference.booked().on()),
                LondonTime.inWords(practice.find(LimitName.EXCLUSION_REQUEST, context.today())
                        .countedFrom(conference.booked().on(), workingDays)
                        .dueOn()),
                file.children().stream()
                        .map(child -> row(child, conference, proposed.get(child.number())))
                        .toList(),
                file.adults().stream()
                        .map(adult -> row(file, adult, proposed.get(adult.number())))
                        .toList(),
                file.professionals().stream()
                        .map(professional -> row(file, professional, conference, proposed.get(professional.number())))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                people(file));
    }

    @Override
    public void submit(ChosenInvitees chosen, FormContext context) {
        Conference conference = inHand.conference(context);
        List<Invitee> invitees = invitations.choose(
                conference,
                chosen,
                proposed(inHand.file(context), conference, context),
                context.person().id());
        keepFormats(chosen, context);
        conferences.heldBecause(conference.id(), chosen.why());
        askForReports(conference, invitees, context);
        context.set(Variables.EXCLUSION_ASKED, invitees.stream().anyMatch(Invitee::isExclusionOpen));
    }

    /** The form in which somebody can read is no matter of one conference: every letter from now on is written in it. */
    private void keepFormats(ChosenInvitees chosen, FormContext context) {
        FamilyFile file = inHand.file(context);
        for (ChosenInvitees.OfAdult answer : chosen.adults()) {
            Adult adult = file.adult(answer.number());
            if (answer.format() != null && answer.format() != adult.details().format()) {
                corrections.correctAdult(
                        file.reference(),
                        adult.number(),
                        adult.version(),
                        adult.details().inFormat(answer.format()),
                        adult.left(),
                        List.of(),
                        "Said when the people to invite to a conference were chosen.",
                        context.person().id());
            }
        }
    }

    private void askForReports(Conference conference, List<Invitee> invitees, FormContext context) {
        List<PersonNumber> asked = invitees.stream()
                .filter(Invitee::reportAsked)
                .map(Invitee::number)
                .toList();
        if (asked.isEmpty()) {
            processLimits.close(context, Variables.AGENCY_REPORT_LIMIT);
        } else {
            reports.ask(
                    conference.id(),
                    asked,
                    processLimits
                            .of(context, Variables.AGENCY_REPORT_LIMIT)
                            .due()
                            .dueOn());
        }
    }

    private Map<PersonNumber, InvitationProposal> proposed(
            FamilyFile file, Conference conference, FormContext context) {
        SortedMap<PersonNumber, InvitationProposal> byPractice =
                transferGuests.addTo(proposals.of(file, conference.booked().on()), conference, file);
        return reviewGuests.addTo(byPractice, conference, context);
    }

    private static ChildRow row(Child child, Conference conference, InvitationProposal proposal) {
        var details = child.details();
        return new ChildRow(
                child.number(),
                child.displayName(),
                ConferenceSeen.age(child, conference.booked().on()),
                child.isUnborn(),
                words(proposal),
                child.isUnborn() ? null : prefilled(proposal),
                child.isUnborn() ? null : prefilled(proposal),
                null,
                details.interpreterNeeded() ? details.firstLanguage() : null,
                details.communicationNeeds());
    }

    private static AdultRow row(FamilyFile file, Adult adult, InvitationProposal proposal) {
        var details = adult.details();
        return new AdultRow(
                adult.number(),
                adult.name(),
                ConferenceSeen.role(file, adult.number()),
                words(proposal),
                prefilled(proposal),
                prefilled(proposal),
                details.interpreterNeeded() ? details.language() : null,
                details.format(),
                details.formatWords());
    }

    /** Our own social care brings the social worker's report; the authority that has the plan brings its own. */
    private static ProfessionalRow row(
            FamilyFile file, Professional professional, Conference conference, InvitationProposal proposal) {
        YesNo invite = prefilled(proposal);
        return new ProfessionalRow(
                professional.number(),
                professional.name(),
                professional.agency().label(),
                ConferenceSeen.role(file, professional.number()),
                words(proposal),
                invite,
                invite,
                professional.agency() == Agency.SOCIAL_CARE
                                && !conference.kind().isTransferIn()
                        ? YesNo.NO
                        : invite);
    }

    private static YesNo prefilled(InvitationProposal proposal) {
        return switch (proposal.proposal()) {
            case INVITE -> YesNo.YES;
            case DO_NOT_INVITE -> YesNo.NO;
            case CONSIDER -> null;
        };
    }

    private static String words(InvitationProposal proposal) {
        String act = switch (proposal.proposal()) {
            case INVITE -> "Invite. ";
            case DO_NOT_INVITE -> "Do not invite. ";
            case CONSIDER -> "To be considered. ";
        };
        return act + proposal.reason() + (proposal.offerAdvocate() ? " Offer an advocate." : "");
    }

    /** Everybody who may be kept out; a child not born yet cannot be. */
    private static List<Option> people(FamilyFile file) {
        List<PersonNumber> numbers = new ArrayList<>();
        Stream.of(
                        file.adults().stream().map(Adult::number),
                        file.children().stream()
                                .filter(child -> !child.isUnborn())
                                .map(Child::number),
                        file.professionals().stream().map(Professional::number))
                .flatMap(stream -> stream)
                .forEach(numbers::add);
        return numbers.stream()
                .map(number -> new Option(number.value(), file.nameOf(number)))
                .toList();
    }
}
