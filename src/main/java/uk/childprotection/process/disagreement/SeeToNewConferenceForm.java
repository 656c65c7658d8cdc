package uk.childprotection.process.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Complaints;
import uk.childprotection.conference.ConferenceAgain;
import uk.childprotection.conference.Dissents;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.DecisionsSeen;
import uk.childprotection.process.words.Fact;

/** The safeguarding manager sees to it that a conference looks again at what a dissent or a complaint was about. */
@Component
class SeeToNewConferenceForm implements FormHandler<ConferenceAgain> {

    private final Families families;
    private final Dissents dissents;
    private final Complaints complaints;
    private final DecisionsSeen decisions;
    private final DissentFacts dissentFacts;
    private final ComplaintFacts complaintFacts;

    SeeToNewConferenceForm(
            Families families,
            Dissents dissents,
            Complaints complaints,
            DecisionsSeen decisions,
            DissentFacts dissentFacts,
            ComplaintFacts complaintFacts) {
        this.families = families;
        this.dissents = dissents;
        this.complaints = complaints;
        this.decisions = decisions;
        this.dissentFacts = dissentFacts;
        this.complaintFacts = complaintFacts;
    }

    record Shown(List<Fact> facts, String how) {}

    @Override
    public String form() {
        return "see-to-new-conference";
    }

    @Override
    public Class<ConferenceAgain> answers() {
        return ConferenceAgain.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        List<Fact> facts = dissent(context)
                .map(id -> dissentFacts.of(file, dissents.find(id)))
                .orElseGet(() -> complaintFacts.of(file, complaints.find(complaint(context))));
        return new Shown(facts, decisions.wayToConference(file.reference()));
    }

    @Override
    public void submit(ConferenceAgain again, FormContext context) {
        dissent(context)
                .ifPresentOrElse(
                        id -> dissents.seeToAgain(id, again), () -> complaints.seeToAgain(complaint(context), again));
    }

    private static Optional<UUID> dissent(FormContext context) {
        return context.find(Variables.DISSENT_ID).map(UUID::fromString);
    }

    private static UUID complaint(FormContext context) {
        return UUID.fromString(context.get(Variables.COMPLAINT_ID));
    }
}
