package uk.childprotection.conference;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/**
 * How much of a version of the record somebody gets, as the chair settled it.
 *
 * @param leftOut parts that are left out, beside what was spoken of while the person was kept out
 * @param reason why it is a part or nothing; null otherwise
 */
@Table("record_copy")
public record RecordCopy(
        @Id UUID id, UUID recordVersion, PersonNumber reader, RecordExtent extent, RecordParts leftOut, String reason) {

    /** What somebody who was kept out of all of a conference did not hear. */
    static final Set<RecordPart> SPOKEN =
            EnumSet.of(RecordPart.VIEWS, RecordPart.DISCUSSION, RecordPart.ANALYSIS, RecordPart.DISAGREEMENTS);

    static RecordCopy of(RecordVersion version, RecordApproval.CopyFor copy, boolean heardNothing) {
        RecordParts leftOut = copy.copy() == RecordExtent.PART ? RecordParts.of(copy.leftOut()) : RecordParts.NONE;
        return new RecordCopy(
                UUID.randomUUID(),
                version.id(),
                copy.number(),
                copy.copy(),
                heardNothing ? leftOut.and(SPOKEN) : leftOut,
                copy.why());
    }

    RecordCopy ofVersion(RecordVersion next) {
        return new RecordCopy(UUID.randomUUID(), next.id(), reader, extent, leftOut, reason);
    }

    /** Whether the person gets anything. */
    public boolean isAnything() {
        return extent != RecordExtent.NONE;
    }

    /** Never the reason: it would reach a log. */
    @Override
    public String toString() {
        return reader + " " + extent;
    }
}
