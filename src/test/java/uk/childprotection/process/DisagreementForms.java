package uk.childprotection.process;

import java.util.List;
import java.util.Map;

/** The forms about a dissent and a complaint of one family, each filled in as an ordinary person would. */
public final class DisagreementForms {

    private final DecidedFamily decided;

    public DisagreementForms(DecidedFamily decided) {
        this.decided = decided;
    }

    public void dissentStarted() {
        decided.start("alma", "record-dissent", "start-dissent");
    }

    public void complaintStarted() {
        decided.start("alma", "complaint", "start-complaint");
    }

    public FilledForm nothing(String activity, String form) {
        return decided.form("alma", activity, form).answer("keep", "no");
    }

    public FilledForm dissent() {
        return dissent("alma");
    }

    public FilledForm dissent(String person) {
        return decided.form(person, "Activity_RecordDissent", "record-dissent")
                .answer("keep", "yes")
                .answer("conference", decided.conference.value())
                .answer("who", "P2")
                .answer("children", List.of("C1"))
                .answer("about", "NO_PLAN")
                .answer("reason", "Amber is not safe.")
                .answer("receivedOn", "2026-03-17")
                .answer("furtherRisk", "no");
    }

    public void record(FilledForm dissent) {
        decided.complete("alma", "Activity_RecordDissent", dissent);
    }

    public FilledForm dissentAnswer(String outcome) {
        return decided.form("sunita", "Activity_AnswerDissent", "answer-dissent")
                .answer("answer", "I have read the reports.")
                .answer("outcome", outcome);
    }

    public FilledForm seenTo() {
        return decided.form("simon", "Activity_SeeToNewConference", "see-to-new-conference")
                .answer("on", "2026-03-17")
                .answer("words", "The chair was asked.");
    }

    public FilledForm complaint() {
        return decided.form("alma", "Activity_RecordComplaint", "record-complaint")
                .answer("keep", "yes")
                .answer("conference", decided.conference.value())
                .answer("complainant", "A1")
                .answer("nominee", "no")
                .answer("receivedOn", "2026-03-17")
                .answer("about", "CONFERENCE")
                .answer("grounds", List.of("PROCESS", "DECISION"))
                .answer("words", "Nobody asked me.");
    }

    public void take(FilledForm complaint) {
        decided.complete("alma", "Activity_RecordComplaint", complaint);
    }

    public FilledForm late(String take) {
        return decided.form("sunita", "Activity_DecideLateComplaint", "decide-late-complaint")
                .answer("take", take)
                .answer("reason", "The letter about the decision came late.");
    }

    public FilledForm answer() {
        return decided.form("chloe", "Activity_AnswerComplaint", "answer-complaint")
                .answer("met", "no")
                .answer("notMetReason", "She wanted a letter.")
                .answer("answer", "I am sorry that the reports came late.");
    }

    public void answered() {
        decided.complete("chloe", "Activity_AnswerComplaint", answer());
    }

    public FilledForm reply(String reply) {
        return decided.form("alma", "Activity_RecordReply", "record-complaint-reply")
                .answer("reply", reply)
                .answer("on", today())
                .answer("words", "Thank you.");
    }

    public void replied(String reply) {
        decided.complete("alma", "Activity_RecordReply", reply(reply));
    }

    public FilledForm panel() {
        return decided.form("sunita", "Activity_ConvenePanel", "convene-panel")
                .answer("on", "2026-04-14")
                .answer("at", "14:00")
                .answer("place", "Room 5, Sample House")
                .addRow("members", member("Ms Maple Standard", "Head of quality", "yes"))
                .addRow("members", member("Mr Birch Example", "Lay member", "yes"));
    }

    public static Map<String, Object> member(String name, String post, String independent) {
        return Map.of("name", name, "post", post, "independent", independent);
    }

    public FilledForm panelOutcome(String outcome, String next) {
        return decided.form("simon", "Activity_RecordPanelOutcome", "record-panel-outcome")
                .answer("heldOn", "2026-04-14")
                .answer("outcome", outcome)
                .answer("answer", "You were right.")
                .answer("next", next);
    }

    public FilledForm withdrawal() {
        return FilledForm.ofStart("withdraw-complaint")
                .answer("reference", decided.family.value())
                .answer("on", today())
                .answer("words", "She has talked to the chair.");
    }

    private String today() {
        return decided.today().toString();
    }
}
