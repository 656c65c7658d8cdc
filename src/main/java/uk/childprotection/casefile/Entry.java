package uk.childprotection.casefile;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An entry of a family's chronology. Entries are only ever added.
 *
 * @param id grows with every entry
 * @param answers the form's answers as JSON, exactly as they were given; null when there are none
 */
@Table("entry")
public record Entry(
        @Id Long id,
        @Column("family_reference") FamilyReference family,
        Instant recordedAt,
        String recordedBy,
        EntryKind kind,
        String title,
        String form,
        Integer formVersion,
        String task,
        String answers) {

    @Override
    public String toString() {
        return family + " entry " + id;
    }
}
