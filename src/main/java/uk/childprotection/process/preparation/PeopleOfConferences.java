package uk.childprotection.process.preparation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.ReviewedPlan;
import uk.childprotection.conference.Reviews;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;

/** Who sees a family because of a conference: its chair and its minute taker, as long as there is something for them to do. */
@Component
class PeopleOfConferences {

    private final Conferences conferences;
    private final Reviews reviews;
    private final PlanPeriods periods;
    private final OpenRecords openRecords;
    private final FamilyAccess access;

    PeopleOfConferences(
            Conferences conferences,
            Reviews reviews,
            PlanPeriods periods,
            OpenRecords openRecords,
            FamilyAccess access) {
        this.conferences = conferences;
        this.reviews = reviews;
        this.periods = periods;
        this.openRecords = openRecords;
        this.access = access;
    }

    /**
     * The people of this conference see the family from now on; whoever led an earlier one and does not lead this one no longer, unless
     * a conference or a plan of other children of the family, or a record, is still theirs.
     */
    void booked(Conference booked) {
        FamilyReference family = booked.family();
        List<Conference> earlier = conferences.ofFamily(family).stream()
                .filter(other -> other.isBooked() && !other.id().equals(booked.id()))
                .toList();
        Set<String> chairs = new HashSet<>();
        Set<String> minuteTakers = new HashSet<>();
        stillAtWork(booked, earlier).map(Conference::booked).forEach(booking -> {
            chairs.add(booking.chair());
            minuteTakers.add(booking.minuteTaker());
        });
        otherPlans(booked).map(PlanPeriod::chair).forEach(chairs::add);
        for (Conference other : earlier) {
            Booking before = other.booked();
            if (!chairs.contains(before.chair())) {
                access.withdraw(family, before.chair(), RoleInCase.CHAIR);
            }
            if (!minuteTakers.contains(before.minuteTaker())) {
                access.withdraw(family, before.minuteTaker(), RoleInCase.MINUTE_TAKER);
            }
        }
        access.grant(family, booked.booked().chair(), RoleInCase.CHAIR);
        access.grant(family, booked.booked().minuteTaker(), RoleInCase.MINUTE_TAKER);
    }

    private Stream<Conference> stillAtWork(Conference booked, List<Conference> earlier) {
        return Stream.concat(
                earlier.stream().filter(other -> other.status().isRunning()),
                openRecords.of(booked.family()).stream().filter(Conference::isBooked));
    }

    /** The running periods of plans that this conference does not review. */
    private Stream<PlanPeriod> otherPlans(Conference booked) {
        Optional<UUID> reviewed = reviews.planOf(booked.id()).map(ReviewedPlan::period);
        return periods.running(booked.family()).stream().filter(period -> !reviewed.equals(Optional.of(period.id())));
    }
}
