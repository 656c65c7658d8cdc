package uk.childprotection.process;

import java.util.Date;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.Variable;

/**
 * The variables of all processes: ids, decisions and dates. Nothing that says a word about a family is ever a variable;
 * user ids of the authority's own people are.
 */
final class Variables {

    static final Variable<String> CASE_REFERENCE = FormContext.CASE_REFERENCE;

    static final Variable<String> CONFERENCE_ID = text("conferenceId");
    static final LimitVariables CONFERENCE_LIMIT = LimitVariables.of("conference");
    static final Variable<Date> CONFERENCE_ON = date("conferenceOn");
    static final LimitVariables DECISION_LIMIT = LimitVariables.of("decision");
    static final Variable<Boolean> GOES_AHEAD = decision("goesAhead");
    static final Variable<String> LETTER_BATCH = text("letterBatch");
    static final Variable<String> LETTER_ID = text("letterId");
    static final Variable<String> LETTER_LIMIT_ID = text("letterLimitId");
    static final Variable<Boolean> PLAN_NEEDED = decision("planNeeded");
    static final Variable<Boolean> SEND_AGAIN = decision("sendAgain");

    private Variables() {}

    /** The three variables that a limit has in a process: its id in the register and the two dates its timers read. */
    record LimitVariables(Variable<String> id, Variable<Date> warnOn, Variable<Date> dueOn) {

        static LimitVariables of(String name) {
            return new LimitVariables(text(name + "LimitId"), date(name + "WarnOn"), date(name + "DueOn"));
        }
    }

    private static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    private static Variable<Boolean> decision(String name) {
        return new Variable<>(name, Boolean.class);
    }

    private static Variable<Date> date(String name) {
        return new Variable<>(name, Date.class);
    }
}
