package uk.childprotection.process.practice;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.plan.VisitPractice;
import uk.childprotection.plan.VisitPractices;

/** What is asked of visits as {@code visit-practice.dmn} has it. */
@Component
class VisitPracticeTable implements VisitPractices {

    static final String TABLE = "visit-practice";

    private static final String BEDROOM_EVERY = "bedroomEvery";
    private static final String ALONE_FROM_AGE = "aloneFromAge";
    private static final String NOT_ALONE_AT_MOST = "notAloneAtMost";

    private final PracticeTables tables;

    VisitPracticeTable(PracticeTables tables) {
        this.tables = tables;
    }

    /** Refuses a row whose numbers no practice can mean. */
    static void check(TableRow row) {
        PracticeTables.authorities(row);
        try {
            new VisitPractice(row.number(BEDROOM_EVERY), row.number(ALONE_FROM_AGE), row.number(NOT_ALONE_AT_MOST));
        } catch (IllegalArgumentException nonsense) {
            throw row.refusal(nonsense.getMessage());
        }
    }

    @Override
    public VisitPractice today() {
        Map<String, Object> row = tables.firstRow(TABLE, Map.of());
        return new VisitPractice((Integer) row.get(BEDROOM_EVERY), (Integer) row.get(ALONE_FROM_AGE), (Integer)
                row.get(NOT_ALONE_AT_MOST));
    }
}
