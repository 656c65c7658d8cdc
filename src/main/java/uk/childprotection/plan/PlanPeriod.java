package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;

/**
 * One period of a plan: from the conference that makes or continues it to the review that decides next.
 *
 * @param number from 1 within the plan
 * @param conference id of the conference that began it
 * @param startedOn the day of that conference
 * @param visitsEvery the longest time between two visits to a child, in working days
 * @param reviewOn the day agreed for the review
 * @param reviewDueOn the last day on which the review is in time
 * @param chair user id of the chair who answers for it
 * @param endedOn null while it runs
 */
@Table("plan_period")
public record PlanPeriod(
        @Id UUID id,
        UUID plan,
        @Column("family_reference") FamilyReference family,
        int number,
        UUID conference,
        LocalDate startedOn,
        int visitsEvery,
        LocalDate reviewOn,
        LocalDate reviewDueOn,
        String chair,
        LocalDate endedOn,
        @Version long version) {

    /** Whether it is the period that the conference which made the plan began. */
    public boolean isFirst() {
        return number == 1;
    }

    public boolean isRunning() {
        return endedOn == null;
    }

    PlanPeriod reviewedOn(LocalDate day) {
        return new PlanPeriod(
                id,
                plan,
                family,
                number,
                conference,
                startedOn,
                visitsEvery,
                day,
                reviewDueOn,
                chair,
                endedOn,
                version);
    }

    /** The review has to be held by another day, and is agreed for one that keeps to it. */
    PlanPeriod reviewedBy(LocalDate dueOn, LocalDate on) {
        return new PlanPeriod(
                id, plan, family, number, conference, startedOn, visitsEvery, on, dueOn, chair, endedOn, version);
    }

    PlanPeriod ended(LocalDate on) {
        return new PlanPeriod(
                id,
                plan,
                family,
                number,
                conference,
                startedOn,
                visitsEvery,
                reviewOn,
                reviewDueOn,
                chair,
                on,
                version);
    }

    @Override
    public String toString() {
        return family + " period " + number + " of plan " + plan;
    }
}
