package uk.childprotection.plan;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * The chair's check half way through a period of a plan, and what a team manager answered to the challenge, if there was one.
 *
 * @param moving whether the plan is moving
 * @param words how the chair comes to say so
 * @param challenge what the chair asks the team manager to put right; null without a challenge
 * @param checkedBy user id
 * @param measures what is done, by whom and by when; null until the challenge is answered
 * @param answeredBy user id; null until then
 */
@Table("plan_check")
public record PlanCheck(
        @Id UUID id,
        UUID period,
        @Column("family_reference") FamilyReference family,
        boolean moving,
        String words,
        String challenge,
        String checkedBy,
        Instant checkedAt,
        String answer,
        String measures,
        String answeredBy,
        Instant answeredAt,
        @Version long version) {

    /** Whether the chair challenged the team manager. */
    public boolean isChallenge() {
        return challenge != null;
    }

    PlanCheck answered(ChallengeAnswer words, String by, Instant now) {
        return new PlanCheck(
                id,
                period,
                family,
                moving,
                this.words,
                challenge,
                checkedBy,
                checkedAt,
                words.answer().strip(),
                words.measures().strip(),
                by,
                now,
                version);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " check of period " + period;
    }
}
