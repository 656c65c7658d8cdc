package uk.childprotection.plan;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;

/**
 * What somebody of the family does themselves.
 *
 * @param place its place in the plan, from 1
 * @param withheldFrom who must not read it
 */
@Table("plan_family_part")
public record FamilyPart(@Id UUID id, UUID plan, int place, PersonNumber who, String part, PersonNumbers withheldFrom) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "family part " + place + " of plan " + plan;
    }
}
