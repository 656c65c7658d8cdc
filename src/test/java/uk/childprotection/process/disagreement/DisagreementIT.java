package uk.childprotection.process.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.ComplaintStatus;
import uk.childprotection.conference.Complaints;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.Dissent;
import uk.childprotection.conference.Dissents;
import uk.childprotection.conference.PanelOutcome;
import uk.childprotection.conference.RaisedDissent;
import uk.childprotection.conference.Reconsideration;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.process.DecidedFamily;
import uk.childprotection.process.Desks;
import uk.childprotection.process.DisagreementForms;
import uk.childprotection.process.EngineTables;

/** Dissents and complaints as those who have to do with them live them in Tasklist, from the first word to the answer. */
@ApplicationTest
class DisagreementIT {

    private static final String SECRET = "Quokkas sleep in the kitchen";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Dissents dissents;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Letters letters;

    @Autowired
    private Limits limits;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private DecidedFamily decided;

    @Test
    void keepsADissentWithTheDecisionAndAnswersIt() {
        decided = DecidedFamily.withPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        clock.goTo(LocalDate.of(2026, 3, 19));
        forms.dissentStarted();

        forms.record(forms.dissent()
                .answer("reason", SECRET)
                .answer("children", List.of("C1", "C2"))
                .answer("furtherRisk", "yes")
                .answer("doneNow", "Sade Sample visits every day.")
                .answer("withheldFrom", List.of("A2")));

        RaisedDissent raised = dissents.ofFamily(decided.family).get(0);
        assertThat(raised.late()).isFalse();
        assertThat(raised.doneNow()).isEqualTo("Sade Sample visits every day.");
        assertThat(decisions.of(decided.conference).orElseThrow().dissents())
                .extracting(
                        Dissent::attendee, dissent -> dissent.child().value(), Dissent::reason, Dissent::isSaidThere)
                .containsExactly(tuple("P2", "C1", SECRET, false), tuple("P2", "C2", SECRET, false));
        assertThat(dissents.of(raised).get(0).withheldFrom().value()).isEqualTo("A2");
        assertThat(standing(LimitName.DISSENT)).isEqualTo(Standing.MET);
        assertThat(limit(LimitName.DISSENT_ANSWER).due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(written(LetterKind.DISSENT_RECEIVED)).containsExactlyInAnyOrder("P2", "user:chloe", "user:sade");
        assertThat(words(LetterKind.DISSENT_RECEIVED, "P2"))
                .contains("you do not agree")
                .contains(SECRET)
                .contains("Sade Sample visits every day.")
                .contains("Tuesday 31 March 2026")
                .contains("The decision of the conference stands meanwhile");
        assertThat(families.family(decided.family).status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);

        decided.complete("sunita", "Activity_AnswerDissent", forms.dissentAnswer("EARLY_REVIEW"));
        assertThat(written(LetterKind.DISSENT_ANSWERED)).containsExactlyInAnyOrder("P2", "user:chloe", "user:sade");
        assertThat(words(LetterKind.DISSENT_ANSWERED, "P2"))
                .contains("Sunita Standard", "I have read the reports.", "reviewed early");
        assertThat(standing(LimitName.DISSENT_ANSWER)).isEqualTo(Standing.MET);

        assertThat(decided.read("simon", "Activity_SeeToNewConference")
                        .path("how")
                        .asText())
                .contains("early review");
        decided.complete("simon", "Activity_SeeToNewConference", forms.seenTo());
        assertThat(dissents.find(raised.id()).again().words()).isEqualTo("The chair was asked.");
        assertThat(desks.hasTask(decided.family, "Activity_SeeToNewConference")).isFalse();
        assertThat(EngineTables.holding(database, SECRET)).isEmpty();
    }

    @Test
    void takesALateDissentWithItsReason() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        clock.goTo(LocalDate.of(2026, 3, 25));
        forms.dissentStarted();

        forms.record(
                forms.dissent().answer("receivedOn", "2026-03-25").answer("lateReason", "The health visitor was ill."));

        assertThat(dissents.ofFamily(decided.family).get(0).lateReason()).isEqualTo("The health visitor was ill.");
        assertThat(standing(LimitName.DISSENT)).isEqualTo(Standing.MET_LATE);
        assertThat(limit(LimitName.DISSENT).lateReason()).isEqualTo("The health visitor was ill.");
    }

    @Test
    void entersAProfessionalWhoCameAndIsNotInTheFile() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        forms.dissentStarted();

        forms.record(forms.dissent().answer("who", "O1").answer("email", "yew@nhs.net"));

        assertThat(families.find(decided.family).professionals())
                .extracting(professional -> professional.number().value(), professional -> professional.name())
                .contains(tuple("P4", "Ms Yew Example"));
        assertThat(written(LetterKind.DISSENT_RECEIVED)).contains("P4");
    }

    @Test
    void answersTheSocialWorkersOwnDissentAsAColleagues() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        decided.start("sade", "record-dissent", "start-dissent");

        decided.complete("sade", "Activity_RecordDissent", forms.dissent("sade").answer("who", "S1"));

        assertThat(written(LetterKind.DISSENT_RECEIVED)).containsExactlyInAnyOrder("user:sade", "user:chloe");
        assertThat(words(LetterKind.DISSENT_RECEIVED, "user:sade")).contains("you told us");
        decided.complete("sunita", "Activity_AnswerDissent", forms.dissentAnswer("STANDS"));
        assertThat(words(LetterKind.DISSENT_ANSWERED, "user:chloe")).contains("The decision of the conference stands.");
        assertThat(desks.hasTask(decided.family, "Activity_SeeToNewConference")).isFalse();
    }

    @Test
    void recordsNothingWhenADissentWasWithdrawn() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        forms.dissentStarted();

        forms.record(forms.nothing("Activity_RecordDissent", "record-dissent"));

        assertThat(dissents.ofFamily(decided.family)).isEmpty();
        assertThat(desks.hasTask(decided.family, "Activity_AnswerDissent")).isFalse();
    }

    @Test
    void endsAComplaintWithAnAnswerThatIsAccepted() {
        decided = DecidedFamily.withPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        clock.goTo(LocalDate.of(2026, 3, 23));
        forms.complaintStarted();

        forms.take(forms.complaint()
                .answer("words", SECRET)
                .answer("about", "BOTH")
                .answer("agency", "the school"));

        assertThat(standing(LimitName.COMPLAINT)).isEqualTo(Standing.MET);
        assertThat(written(LetterKind.COMPLAINT_RECEIVED)).containsExactly("A1");
        assertThat(words(LetterKind.COMPLAINT_RECEIVED, "A1"))
                .contains("Chloe", "Tuesday 31 March 2026", "the school")
                .doesNotContain(SECRET);
        assertThat(written(LetterKind.COMPLAINT_NOTICE)).containsExactlyInAnyOrder("user:chloe", "user:sade");
        assertThat(decided.task("Activity_AnswerComplaint").getAssignee()).isEqualTo("chloe");

        clock.goTo(LocalDate.of(2026, 3, 30));
        forms.answered();
        assertThat(words(LetterKind.COMPLAINT_ANSWERED, "A1"))
                .contains("I am sorry that the reports came late.", "Wednesday 29 April 2026");
        assertThat(standing(LimitName.COMPLAINT_CHAIR)).isEqualTo(Standing.MET);

        clock.goTo(LocalDate.of(2026, 4, 1));
        forms.replied("ACCEPTED");
        assertThat(complaint().status()).isEqualTo(ComplaintStatus.SETTLED);
        assertThat(standing(LimitName.COMPLAINT_REPLY)).isEqualTo(Standing.MET);
        assertThat(desks.hasTask(decided.family, "Activity_SeeToNewConference")).isFalse();
        assertThat(EngineTables.holding(database, SECRET)).isEmpty();
    }

    @Test
    void takesAComplaintToAPanelAndANewConference() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        clock.goTo(LocalDate.of(2026, 3, 23));
        forms.complaintStarted();
        forms.take(forms.complaint().answer("complainant", "A2"));
        assertThat(decided.read("chloe", "Activity_AnswerComplaint")
                        .path("keptOut")
                        .asText())
                .contains("while the police speak about their enquiries");
        forms.answered();
        forms.replied("PANEL");
        assertThat(limit(LimitName.COMPLAINT_PANEL).due().dueOn()).isEqualTo(LocalDate.of(2026, 5, 7));

        decided.complete("sunita", "Activity_ConvenePanel", forms.panel());
        assertThat(words(LetterKind.COMPLAINT_PANEL, "A2"))
                .contains("Tuesday 14 April 2026", "2pm", "Ms Maple Standard, Head of quality");

        clock.goTo(LocalDate.of(2026, 4, 15));
        decided.complete("simon", "Activity_RecordPanelOutcome", forms.panelOutcome("UPHELD", "NEW_CONFERENCE"));
        Complaint complaint = complaint();
        assertThat(complaint.panelAnswer().outcome()).isEqualTo(PanelOutcome.UPHELD);
        assertThat(complaint.panelAnswer().follows()).isEqualTo(Reconsideration.NEW_CONFERENCE);
        assertThat(words(LetterKind.COMPLAINT_PANEL_ANSWERED, "A2"))
                .contains("The panel agrees with you.", "There needs to be a new conference.");
        assertThat(standing(LimitName.COMPLAINT_PANEL)).isEqualTo(Standing.MET);

        assertThat(decided.read("simon", "Activity_SeeToNewConference")
                        .path("how")
                        .asText())
                .contains("only through an enquiry");
        decided.complete("simon", "Activity_SeeToNewConference", forms.seenTo());
        assertThat(complaint().again().words()).isEqualTo("The chair was asked.");
        assertThat(families.family(decided.family).status()).isEqualTo(FamilyStatus.CHILD_IN_NEED);
    }

    @Test
    void settlesAComplaintToWhichNoReplyCameInTime() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        forms.complaintStarted();
        forms.take(forms.complaint());
        forms.answered();
        clock.goTo(LocalDate.of(2026, 4, 30));

        decided.complete(
                "alma",
                "Activity_RecordReply",
                decided.form("alma", "Activity_RecordReply", "record-complaint-reply")
                        .answer("reply", "NO_REPLY"));

        assertThat(complaint().status()).isEqualTo(ComplaintStatus.SETTLED);
        assertThat(standing(LimitName.COMPLAINT_REPLY)).isEqualTo(Standing.CLOSED);
    }

    @Test
    void takesALateComplaintWhenTheSafeguardingManagerSaysSo() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        clock.goTo(LocalDate.of(2026, 4, 20));
        forms.complaintStarted();
        forms.take(forms.complaint().answer("receivedOn", "2026-04-16"));
        assertThat(written(LetterKind.COMPLAINT_RECEIVED)).isEmpty();

        decided.complete("sunita", "Activity_DecideLateComplaint", forms.late("yes"));

        assertThat(limit(LimitName.COMPLAINT_CHAIR).due().countedFrom()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(standing(LimitName.COMPLAINT)).isEqualTo(Standing.MET_LATE);
        assertThat(limit(LimitName.COMPLAINT).lateReason()).isEqualTo("The letter about the decision came late.");
        assertThat(written(LetterKind.COMPLAINT_RECEIVED)).containsExactly("A1");
    }

    @Test
    void tellsWhyALateComplaintIsNotTaken() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        clock.goTo(LocalDate.of(2026, 6, 1));
        forms.complaintStarted();
        forms.take(forms.complaint().answer("receivedOn", "2026-06-01"));

        decided.complete("sunita", "Activity_DecideLateComplaint", forms.late("no"));

        assertThat(words(LetterKind.COMPLAINT_DECLINED, "A1"))
                .contains("Tuesday 14 April 2026", "The letter about the decision came late.");
        assertThat(complaint().status()).isEqualTo(ComplaintStatus.DECLINED);
        assertThat(desks.hasTask(decided.family, "Activity_AnswerComplaint")).isFalse();
    }

    @Test
    void sendsOnWhatOnlyAnAgencyCanAnswer() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        forms.complaintStarted();

        forms.take(forms.complaint().answer("about", "AGENCY").answer("agency", "the school"));

        assertThat(words(LetterKind.COMPLAINT_FOR_AGENCY, "A1")).contains("the school");
        assertThat(complaint().status()).isEqualTo(ComplaintStatus.FOR_AGENCY);
        assertThat(limits.ofFamily(decided.family.value()))
                .extracting(Limit::name)
                .doesNotContain(LimitName.COMPLAINT, LimitName.COMPLAINT_CHAIR);
    }

    @Test
    void writesToWhomAChildHasNamedInWriting() {
        decided = DecidedFamily.withPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        forms.complaintStarted();

        forms.take(forms.complaint()
                .answer("complainant", "C1")
                .answer("understands", "yes")
                .answer("nominee", "yes")
                .answer("nomineeName", "Mr Robin Voice")
                .answer("nomineeConsentOn", "2026-03-17")
                .answer("nomineeAddress", "5 Willow Close, Testham"));

        assertThat(written(LetterKind.COMPLAINT_RECEIVED)).containsExactly("with:C1");
        assertThat(words(LetterKind.COMPLAINT_RECEIVED, "with:C1")).contains("You speak for Amber");
    }

    @Test
    void writesToAChildInTheChildsWords() {
        decided = DecidedFamily.withPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        forms.complaintStarted();

        forms.take(forms.complaint().answer("complainant", "C1").answer("understands", "yes"));

        assertThat(words(LetterKind.COMPLAINT_RECEIVED, "C1")).contains("Dear Amber", "Best wishes");
    }

    @Test
    void endsEverythingWhenTheComplainantTakesItBack() {
        decided = DecidedFamily.withPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        forms.complaintStarted();
        forms.take(forms.complaint());

        desks.of("sade").start("withdraw-complaint", forms.withdrawal().json());
        desks.runJobs(decided.family);

        assertThat(complaint().status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(desks.hasTask(decided.family, "Activity_AnswerComplaint")).isFalse();
        assertThat(standing(LimitName.COMPLAINT_CHAIR)).isEqualTo(Standing.CLOSED);
        assertThat(words(LetterKind.COMPLAINT_WITHDRAWN, "A1")).contains("took your complaint back");
        assertThat(written(LetterKind.COMPLAINT_NOTICE)).hasSize(4);
    }

    @Test
    void endsAPanelThatIsUnderWayWhenTheComplainantTakesItBack() {
        decided = DecidedFamily.withPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        forms.complaintStarted();
        forms.take(forms.complaint());
        forms.answered();
        forms.replied("PANEL");

        desks.of("sade").start("withdraw-complaint", forms.withdrawal().json());

        assertThat(desks.hasTask(decided.family, "Activity_ConvenePanel")).isFalse();
        assertThat(standing(LimitName.COMPLAINT_PANEL)).isEqualTo(Standing.CLOSED);
    }

    @Test
    void warnsAndAsksForTheReasonWhenAnAnswerIsLate() {
        decided = DecidedFamily.withoutPlan(application);
        DisagreementForms forms = new DisagreementForms(decided);
        forms.complaintStarted();
        forms.take(forms.complaint());

        desks.fireTimer(decided.family, "Event_ComplaintChairLimitNear");
        clock.goTo(LocalDate.of(2026, 4, 1));
        desks.fireTimer(decided.family, "Event_ComplaintChairLimitPassed");
        desks.runJobs(decided.family);

        assertThat(written(LetterKind.LIMIT_NEAR)).contains("user:chloe");
        assertThat(written(LetterKind.LIMIT_PASSED)).contains("user:chloe", "user:simon", "user:sunita");
        assertThat(decided.task("Activity_ExplainLateness").getAssignee()).isEqualTo("chloe");
        assertThat(desks.hasTask(decided.family, "Activity_AnswerComplaint")).isTrue();
    }

    private Complaint complaint() {
        return complaints.ofFamily(decided.family).get(0);
    }

    private Limit limit(LimitName name) {
        return limits.ofFamily(decided.family.value()).stream()
                .filter(limit -> limit.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(LimitName name) {
        return limits.standing(limit(name));
    }

    private List<String> written(LetterKind kind) {
        return letters.ofFamily(decided.family).stream()
                .filter(letter -> letter.kind() == kind)
                .map(letter -> letter.to().id())
                .toList();
    }

    private String words(LetterKind kind, String recipient) {
        Letter written = letters.ofFamily(decided.family).stream()
                .filter(letter -> letter.kind() == kind)
                .filter(letter -> letter.to().id().equals(recipient))
                .findFirst()
                .orElseThrow();
        return letters.html(written.id()).replaceAll("\\s+", " ");
    }
}
