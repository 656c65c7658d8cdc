package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.PersonNumber;

/** The plan that a child has with another authority, as that authority told us. */
@Table("plan_elsewhere")
public record PlanElsewhere(@Id UUID id, UUID transfer, PersonNumber child, AbuseCategory category, LocalDate since) {

    /** Never the category: it would reach a log. */
    @Override
    public String toString() {
        return "plan elsewhere of " + child;
    }
}
