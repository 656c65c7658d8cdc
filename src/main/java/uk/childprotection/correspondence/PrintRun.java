package uk.childprotection.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Letters of all families that are printed and posted together.
 *
 * @param gatheredBy user id of whoever asked for it; {@code null} for the run of the day
 * @param doneOn the day on which its letters were posted; {@code null} while it is open, or when there was nothing to post any more
 * @param doneBy user id of whoever says so; {@code null} while it is open
 */
@Table("print_run")
public record PrintRun(
        @Id UUID id,
        Instant gatheredAt,
        String gatheredBy,
        LocalDate doneOn,
        String doneBy,
        Instant doneAt,
        @Version long version) {

    /** Whether its letters have still to be posted. */
    public boolean isOpen() {
        return doneBy == null;
    }

    PrintRun done(LocalDate on, String by, Instant at) {
        return new PrintRun(id, gatheredAt, gatheredBy, on, by, at, version);
    }
}
