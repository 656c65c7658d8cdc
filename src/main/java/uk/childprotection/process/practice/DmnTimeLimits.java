package uk.childprotection.process.practice;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.deadline.Direction;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.Unit;

/** The limits as {@code time-limits.dmn} has them. */
@Component
class DmnTimeLimits implements TimeLimits {

    static final String TABLE = "time-limits";

    private final PracticeTables tables;

    DmnTimeLimits(PracticeTables tables) {
        this.tables = tables;
    }

    @Override
    public TimeLimit find(LimitName name, LocalDate on) {
        Map<String, Object> row = tables.firstRow(TABLE, Map.of("limit", name.code(), "onDate", on.toString()));
        return new TimeLimit(
                name,
                (Integer) row.get("amount"),
                Unit.ofWords((String) row.get("unit")),
                Direction.ofWords((String) row.get("direction")),
                (Integer) row.get("warnWorkingDaysBefore"),
                (String) row.get("rule"),
                (String) row.get("edition"),
                LocalDate.parse((String) row.get("appliesFrom")));
    }
}
