package uk.childprotection.process;

import java.util.List;

/** The forms about the end of a child's plan without a conference, each filled in as an ordinary person would. */
public final class EndingForms {

    private final DecidedFamily decided;

    public EndingForms(DecidedFamily decided) {
        this.decided = decided;
    }

    public void started() {
        decided.start("sade", "end-plan-administratively", "start-administrative-end");
    }

    /** The child is with relatives abroad for good. */
    public FilledForm leftUk(String child, String on) {
        return proposal(child, "LEFT_UK", on);
    }

    public FilledForm died(String child, String on) {
        return proposal(child, "DIED", on);
    }

    public FilledForm transferred(String child, String on) {
        return proposal(child, "TRANSFERRED_OUT", on)
                .answer("authority", "Exampleshire County Council")
                .answer("conferenceOn", "2026-04-01")
                .answer("confirmedOn", "2026-04-02");
    }

    FilledForm proposal(String child, String reason, String on) {
        return decided.form("sade", "Activity_ProposeAdministrativeEnd", "propose-administrative-end")
                .answer("keep", "yes")
                .answer("child", child)
                .answer("reason", reason)
                .answer("on", on)
                .answer("evidence", "A letter of Monday, which is in the file.")
                .answerAll("consulted", "asked", "yes")
                .answerAll("consulted", "askedOn", "2026-04-01")
                .answerAll("consulted", "said", "They agree.");
    }

    public void propose(FilledForm proposal) {
        decided.complete("sade", "Activity_ProposeAdministrativeEnd", proposal);
    }

    public FilledForm decision(String verdict) {
        return decided.form("sunita", "Activity_DecideAdministrativeEnd", "decide-administrative-end")
                .answer("verdict", verdict)
                .answer("reason", "The papers show it.");
    }

    /** As it is answered where a child has died. */
    public FilledForm condolence(String familyLetters) {
        return decision("AGREE")
                .answer("incident", "TO_BE_MADE")
                .answer("incidentWords", "Sunita Standard notifies the panel tomorrow.")
                .answer("familyLetters", familyLetters)
                .answer("familyTold", "The social worker is with the family.");
    }

    public void decide(FilledForm decision) {
        decided.complete("sunita", "Activity_DecideAdministrativeEnd", decision);
    }

    public void transferStarted() {
        decided.start("sade", "transfer-out", "start-transfer-out");
    }

    /** Both children have moved. */
    public FilledForm notification() {
        return decided.form("sade", "Activity_NotifyAuthority", "notify-receiving-authority")
                .answer("keep", "yes")
                .answer("children", List.of("C1", "C2"))
                .answer("movedOn", "2026-03-28")
                .answer("authority", "Exampleshire County Council")
                .answer("contactName", "Ms Aspen Example")
                .answer("contactRole", "Team manager")
                .answer("email", "aspen@exampleshire.gov.uk")
                .answer("address", "1 Other Street, Elsewhere")
                .answer("why", "They have a house of their own.")
                .answer("risk", "The children know nobody there.")
                .answer("papers", List.of("HOUSING", "PLAN", "CONFERENCES", "ASSESSMENTS", "RISK", "NEEDS"))
                .answer("papersMissing", "The chronology is still being written.");
    }

    public void tell(FilledForm notification) {
        decided.complete("sade", "Activity_NotifyAuthority", notification);
    }
}
