package uk.childprotection.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.conference.ConferenceStandings;

/**
 * What the diagrams of all conferences have in common, for their tests: what the chair's form tells the process at the opening, and the
 * steps before and after. The decision's limit is the day after the conference; one that is adjourned meets a week later, and has two.
 *
 * @param heldOn the day on which the conference is booked
 */
public record ConferenceRun(DiagramTest diagram, LocalDate heldOn) {

    /** The end of the day on which it is booked. */
    public Date on() {
        return LondonTime.endOf(heldOn);
    }

    /** The end of the day to which it is adjourned. */
    public Date nextOn() {
        return LondonTime.endOf(heldOn.plusDays(7));
    }

    public Date reconveneWarnOn() {
        return LondonTime.morningOf(heldOn.plusDays(10));
    }

    public Date reconveneDueOn() {
        return LondonTime.endOf(heldOn.plusDays(14));
    }

    public Date decisionWarnOn() {
        return LondonTime.morningOf(heldOn.plusDays(1));
    }

    public Date decisionDueOn() {
        return LondonTime.endOf(heldOn.plusDays(1));
    }

    /** What the chair's form says when the conference goes ahead. */
    public Map<String, Object> goesAhead() {
        return Map.of(
                "goesAhead",
                true,
                "decisionLimitId",
                "decision limit",
                "decisionWarnOn",
                decisionWarnOn(),
                "decisionDueOn",
                decisionDueOn());
    }

    /** What it says when the conference is adjourned. */
    public Map<String, Object> adjourned() {
        return Map.of(
                "goesAhead", false,
                "conferenceOn", nextOn(),
                "reconveneLimitId", "reconvene limit",
                "reconveneWarnOn", reconveneWarnOn(),
                "reconveneDueOn", reconveneDueOn());
    }

    /** The chair opens the conference, and it goes ahead. */
    public void opened() {
        diagram.complete("Activity_OpenConference", goesAhead());
    }

    /** The chair opens the conference, and adjourns it. */
    public void adjournedAtOnce() {
        diagram.complete("Activity_OpenConference", adjourned());
    }

    /** The chair says that the conference, which is open, was cut short; what the bean moves, and that it has met before, is what it would be. */
    public void cutShort(ConferenceStandings standings) {
        when(standings.isAdjourned("conference")).thenReturn(true);
        diagram.when(
                "followCutShort",
                execution -> adjourned().entrySet().stream()
                        .filter(one -> !"goesAhead".equals(one.getKey()))
                        .forEach(one -> execution.setVariable(one.getKey(), one.getValue())));
        diagram.send("ConferenceCutShort", Map.of());
    }

    /** The letters about the decision are written and handed over. */
    public void decisionLettersGo() {
        diagram.when("writeDecisionLetters", execution -> execution.setVariable("letterBatch", "decision letters"));
        diagram.run("Activity_WriteDecisionLetters");
    }

    /** Whether a message of this name would reach the conference. */
    public boolean awaits(String message) {
        return runtimeService()
                        .createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }
}
