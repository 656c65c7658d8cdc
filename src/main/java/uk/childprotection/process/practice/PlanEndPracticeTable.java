package uk.childprotection.process.practice;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.plan.PlanEnd;

/** For which reasons this authority ends a plan without a conference, as {@code plan-end-practice.dmn} has it. */
@Component
public class PlanEndPracticeTable {

    static final String TABLE = "plan-end-practice";

    private static final String WHEN_LOOKED_AFTER = "whenLookedAfter";

    private final PracticeTables tables;

    PlanEndPracticeTable(PracticeTables tables) {
        this.tables = tables;
    }

    /** Refuses a row that says neither yes nor no. */
    static void check(TableRow row) {
        PracticeTables.authorities(row);
        row.truth(WHEN_LOOKED_AFTER);
    }

    /** The reasons, in their order. */
    public Set<PlanEnd> withoutConference() {
        Set<PlanEnd> reasons = EnumSet.complementOf(EnumSet.of(PlanEnd.REVIEW_DECIDED));
        if (!Boolean.TRUE.equals(tables.firstRow(TABLE, Map.of()).get(WHEN_LOOKED_AFTER))) {
            reasons.remove(PlanEnd.LOOKED_AFTER);
        }
        return reasons;
    }
}
