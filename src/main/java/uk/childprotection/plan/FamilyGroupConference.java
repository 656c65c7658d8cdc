package uk.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;

/**
 * A family group conference: the wider family meets by itself and makes a plan of its own, which is kept beside ours.
 *
 * @param number its place among the family's, from 1
 * @param offerWords what it could be for, as the family reads it
 * @param replyWords what the family said to the offer; null until it has replied
 * @param meetsOn null until it is dated
 * @param coordinator who brings the family together
 * @param heldOn null unless it was held
 * @param children whom the family's plan is for; null where that was not asked, which is all of them
 * @param came who of the family and its friends came
 * @param familyPlan the family's own plan, in its words
 * @param safeWords whether that plan keeps the children safe, and what it asks of ours
 * @param notHeldBecause why it was not held, the last time it was not
 * @param recordedBy user id of the social worker who offered it
 */
@Table("family_group_conference")
public record FamilyGroupConference(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        int number,
        GroupConferenceStatus status,
        PersonNumbers offeredTo,
        LocalDate offeredOn,
        String offerWords,
        LocalDate replyOn,
        String replyWords,
        LocalDate meetsOn,
        String place,
        String coordinator,
        LocalDate heldOn,
        PersonNumbers children,
        String came,
        String familyPlan,
        String safeWords,
        String notHeldBecause,
        String recordedBy,
        Instant recordedAt,
        @Version long version) {

    static FamilyGroupConference offered(
            FamilyReference family, int number, GroupConferenceOffer offer, String by, Instant now) {
        return new FamilyGroupConference(
                UUID.randomUUID(),
                family,
                number,
                GroupConferenceStatus.OFFERED,
                offer.offeredTo(),
                offer.on(),
                offer.words().strip(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                by,
                now,
                0);
    }

    FamilyGroupConference replied(GroupConferenceReply reply) {
        boolean accepted = reply.reply() == GroupConferenceReplied.ACCEPTED;
        refuseUnless(accepted ? GroupConferenceStatus.ACCEPTED : GroupConferenceStatus.DECLINED);
        return new FamilyGroupConference(
                id,
                family,
                number,
                accepted ? GroupConferenceStatus.ACCEPTED : GroupConferenceStatus.DECLINED,
                offeredTo,
                offeredOn,
                offerWords,
                reply.on(),
                reply.words().strip(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                recordedBy,
                recordedAt,
                version);
    }

    FamilyGroupConference dated(GroupConferenceDate date) {
        refuseUnless(GroupConferenceStatus.DATED);
        return met(GroupConferenceStatus.DATED, date, null, notHeldBecause);
    }

    FamilyGroupConference held(GroupConferenceHeld what) {
        refuseUnless(GroupConferenceStatus.HELD);
        return met(GroupConferenceStatus.HELD, date(), what, notHeldBecause);
    }

    FamilyGroupConference fellOut(GroupConferenceHeld what) {
        GroupConferenceStatus next = what.what() == GroupConferenceNext.ANOTHER_DATE
                ? GroupConferenceStatus.ACCEPTED
                : GroupConferenceStatus.NOT_HELD;
        refuseUnless(next);
        return met(next, date(), null, what.notHeldBecause().strip());
    }

    /** Whether the family's plan is for this child. */
    public boolean isFor(PersonNumber child) {
        return children == null || children.contains(child);
    }

    private GroupConferenceDate date() {
        return new GroupConferenceDate(meetsOn, place, coordinator);
    }

    private FamilyGroupConference met(
            GroupConferenceStatus next, GroupConferenceDate date, GroupConferenceHeld what, String fellOutBecause) {
        return new FamilyGroupConference(
                id,
                family,
                number,
                next,
                offeredTo,
                offeredOn,
                offerWords,
                replyOn,
                replyWords,
                date.on(),
                date.place(),
                date.coordinator(),
                what == null ? null : what.on(),
                what == null || what.children().isEmpty() ? null : what.children(),
                what == null ? null : what.came().strip(),
                what == null ? null : what.familyPlan().strip(),
                what == null ? null : what.safe().strip(),
                fellOutBecause,
                recordedBy,
                recordedAt,
                version);
    }

    private void refuseUnless(GroupConferenceStatus next) {
        if (!status.mayBecome(next)) {
            throw new Refusal("This family group conference is “%s” and cannot become “%s”."
                    .formatted(status.label(), next.label()));
        }
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " family group conference " + number;
    }
}
