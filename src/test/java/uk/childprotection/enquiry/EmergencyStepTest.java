package uk.childprotection.enquiry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;

class EmergencyStepTest {

    private static final LocalDate REFERRED = LocalDate.of(2026, 2, 27);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final PersonNumbers AMBER = PersonNumbers.of(PersonNumber.child(1));

    @Test
    void takesAStepWithItsTimeAndChildren() {
        assertThatCode(() -> check(step(NOW, AMBER, "With an invented carer."))).doesNotThrowAnyException();
    }

    @Test
    void takesTheReasonWhyNoStepWasNeeded() {
        assertThatCode(() -> check(new EmergencyStep(EmergencyAction.NONE, null, null, null, null, "Invented reason.")))
                .doesNotThrowAnyException();
        refused(
                new EmergencyStep(EmergencyAction.NONE, null, null, null, null, null),
                "“What was done and why” needs an answer.");
    }

    @Test
    void refusesAStepBeforeTheReferralOrInTheFuture() {
        refused(step(NOW.plusMinutes(1), AMBER, "Here."), "“Taken at” lies in the future.");
        refused(step(NOW.plusDays(1), AMBER, "Here."), "“Taken on” lies in the future.");
        refused(step(REFERRED.minusDays(1).atTime(9, 0), AMBER, "Here."), "“Taken on” lies before the referral.");
    }

    @Test
    void refusesAStepThatProtectsNobodyOrLeavesOpenWhereTheyAre() {
        refused(step(NOW, PersonNumbers.NOBODY, "Here."), "“For which children?” needs at least one child.");
        refused(step(NOW, AMBER, " "), "“Where are the children now?” needs an answer.");
    }

    private static EmergencyStep step(LocalDateTime at, PersonNumbers children, String where) {
        return new EmergencyStep(
                EmergencyAction.POLICE_PROTECTION,
                at.toLocalDate(),
                LocalTime.of(at.getHour(), at.getMinute()),
                children,
                where,
                "Invented reason.");
    }

    private static void check(EmergencyStep step) {
        step.check(REFERRED, NOW);
    }

    private static void refused(EmergencyStep step, String sentence) {
        assertThatThrownBy(() -> check(step)).isInstanceOf(Refusal.class).hasMessage(sentence);
    }
}
