package uk.childprotection.correspondence;

import java.time.LocalDate;

/** Colleagues are told that a time limit is near or has passed. Names the limit and the family reference, nobody. */
public sealed interface LimitNotice extends LetterContent {

    /** What must be done by then, completing "The limit for ...": "the initial conference". */
    String limit();

    /** The rule and the event the limit was counted from: "15 working days from the strategy discussion on 3 March 2026". */
    String basis();

    LocalDate dueOn();

    /**
     * Before the limit.
     *
     * @param workingDaysLeft 0 on the day itself
     */
    record Near(String limit, String basis, LocalDate dueOn, int workingDaysLeft) implements LimitNotice {

        public Near {
            limit = Required.text(limit, "The name of the limit");
            basis = Required.text(basis, "The rule of the limit");
            Required.value(dueOn, "The day of the limit");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.LIMIT_NEAR;
        }
    }

    /** After the limit. */
    record Passed(String limit, String basis, LocalDate dueOn) implements LimitNotice {

        public Passed {
            limit = Required.text(limit, "The name of the limit");
            basis = Required.text(basis, "The rule of the limit");
            Required.value(dueOn, "The day of the limit");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.LIMIT_PASSED;
        }
    }
}
