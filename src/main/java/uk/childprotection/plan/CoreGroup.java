package uk.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;

/**
 * A meeting of a plan's core group, planned or past. It never counts as a visit to a child.
 *
 * @param number its number within the plan, from 1
 * @param at the time of day; null when it is still to be told
 * @param place null when it is still to be told
 * @param makesUpFor id of the core group that fell out or had too few, in whose place this one is; null when in nobody's
 * @param limitId id in the register of the limit by which it is to be held
 * @param heldOn the day on which it took place or should have; null while it is planned
 * @param chairedBy who held it: a person's number in the file, or {@code user:} and a user id; null when nobody did
 * @param reason why it fell out, or why too few came
 * @param wordsWithheldFrom who must not read the family's and the children's words, nor the reason
 */
@Table("core_group")
public record CoreGroup(
        @Id UUID id,
        UUID plan,
        UUID period,
        @Column("family_reference") FamilyReference family,
        int number,
        @Column("planned_on") LocalDate on,
        @Column("planned_at") LocalTime at,
        String place,
        CoreGroupStatus status,
        UUID makesUpFor,
        UUID limitId,
        LocalDate heldOn,
        String chairedBy,
        String reason,
        String familysWords,
        String childrensWords,
        PersonNumbers wordsWithheldFrom,
        String recordedBy,
        Instant recordedAt,
        @Version long version) {

    static CoreGroup planned(PlanPeriod period, int number, When when, UUID limit, UUID makesUpFor) {
        return new CoreGroup(
                UUID.randomUUID(),
                period.plan(),
                period.id(),
                period.family(),
                number,
                when.on(),
                when.at(),
                when.place(),
                CoreGroupStatus.PLANNED,
                makesUpFor,
                limit,
                null,
                null,
                null,
                null,
                null,
                PersonNumbers.NOBODY,
                null,
                null,
                0);
    }

    /**
     * When and where a core group meets.
     *
     * @param at null when the time is still to be told
     * @param place null when the place is still to be told
     */
    public record When(LocalDate on, LocalTime at, String place) {

        public When {
            place = place == null || place.isBlank() ? null : place.strip();
        }
    }

    /** Whether it is still to be held. */
    public boolean isPlanned() {
        return status == CoreGroupStatus.PLANNED;
    }

    /** Whether enough members met to carry the plan on. */
    public boolean isMet() {
        return status == CoreGroupStatus.MET;
    }

    /** When and where it is planned. */
    public When when() {
        return new When(on, at, place);
    }

    CoreGroup moved(When to) {
        refuseUnlessPlanned();
        return new CoreGroup(
                id,
                plan,
                period,
                family,
                number,
                to.on(),
                to.at(),
                to.place(),
                status,
                makesUpFor,
                limitId,
                heldOn,
                chairedBy,
                reason,
                familysWords,
                childrensWords,
                wordsWithheldFrom,
                recordedBy,
                recordedAt,
                version);
    }

    CoreGroup recorded(CoreGroupStatus became, CoreGroupRecord said, LocalDate day, String by, Instant now) {
        refuseUnlessPlanned();
        return new CoreGroup(
                id,
                plan,
                period,
                family,
                number,
                on,
                at,
                place,
                became,
                makesUpFor,
                limitId,
                day,
                said.chairedBy(),
                strip(said.reason()),
                strip(said.familysWords()),
                strip(said.childrensWords()),
                said.wordsWithheldFrom(),
                by,
                now,
                version);
    }

    CoreGroup calledOff() {
        return new CoreGroup(
                id,
                plan,
                period,
                family,
                number,
                on,
                at,
                place,
                CoreGroupStatus.CALLED_OFF,
                makesUpFor,
                limitId,
                heldOn,
                chairedBy,
                reason,
                familysWords,
                childrensWords,
                wordsWithheldFrom,
                recordedBy,
                recordedAt,
                version);
    }

    private void refuseUnlessPlanned() {
        if (!isPlanned()) {
            throw new Refusal("This core group has been recorded already.");
        }
    }

    private static String strip(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " core group " + number + " of plan " + plan;
    }
}
