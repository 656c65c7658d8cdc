package uk.childprotection.conference;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.PersonNumber;

/**
 * What a review decided for a child on the plan beyond its {@link ChildDecision}.
 *
 * @param changed what has changed since the conference before
 * @param categoryBefore the category under which the child was on the plan until then
 * @param categoryReason why the category is kept or changed; null when the plan ends
 * @param whySoEarly why the plan ends at the first review already; null otherwise
 */
@Table("review_child")
public record ReviewedChild(
        @Id UUID id,
        ConferenceId conference,
        PersonNumber child,
        String changed,
        ReviewDecision decision,
        AbuseCategory categoryBefore,
        String categoryReason,
        String whySoEarly) {

    static ReviewedChild of(ConferenceId conference, ReviewDecisionsTaken.ForChild taken, AbuseCategory before) {
        return new ReviewedChild(
                UUID.randomUUID(),
                conference,
                taken.number(),
                taken.changed().strip(),
                taken.decision(),
                before,
                taken.goesOn() ? taken.categoryReason().strip() : null,
                taken.goesOn() || taken.whySoEarly() == null
                        ? null
                        : taken.whySoEarly().strip());
    }

    /** Whether the plan goes on for the child. */
    public boolean goesOn() {
        return decision == ReviewDecision.CONTINUE;
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return conference + " " + child + " " + decision;
    }
}
