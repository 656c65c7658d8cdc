package uk.childprotection.conference;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * Which plan a review looks at.
 *
 * @param plan id of the plan
 * @param period id of the period of the plan that the review ends
 */
@Table("reviewed_plan")
public record ReviewedPlan(
        @Id ConferenceId conference,
        @Column("family_reference") FamilyReference family,
        UUID plan,
        UUID period) {}
