package uk.childprotection.plan;

import java.util.List;
import uk.childprotection.casefile.Column;

/** How this room's words that are never searched are kept in a column: as one JSON text. */
public final class PlanConverters {

    private PlanConverters() {}

    public static List<Object> all() {
        return List.of(
                Column.words(ConsultedAgencies.class),
                Column.words(EndDecision.class),
                Column.text(TransferPapers.class, TransferPapers::value, TransferPapers::parse));
    }
}
