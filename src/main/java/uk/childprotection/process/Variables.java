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

    private static Variable<Date> date(String name) {
        return new Variable<>(name, Date.class);
    }
}
