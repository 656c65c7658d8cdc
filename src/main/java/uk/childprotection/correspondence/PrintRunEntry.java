package uk.childprotection.correspondence;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One letter's place in a print run.
 *
 * @param place from 1, in the order in which the run is printed
 * @param envelope from 1; letters that share one go to the same person at the same address
 * @param waiting true while the run is open, {@code null} after: a letter waits in one run at most, but may have been in several
 */
@Table("print_run_letter")
record PrintRunEntry(@Id UUID id, UUID run, UUID letter, int place, int envelope, Boolean waiting) {

    /** The run is closed: the letter may wait in another one. */
    PrintRunEntry waitsNoLonger() {
        return new PrintRunEntry(id, run, letter, place, envelope, null);
    }
}
