package uk.childprotection.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.Plan;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.TransfersIn;

/** Says where a family's case stands, from each room that knows a part of it. */
@Component
class CaseStanding {

    private final Conferences conferences;
    private final Plans plans;
    private final PlanPeriods periods;
    private final CoreGroups coreGroups;
    private final TransfersIn transfers;
    private final StaffNames names;

    CaseStanding(
            Conferences conferences,
            Plans plans,
            PlanPeriods periods,
            CoreGroups coreGroups,
            TransfersIn transfers,
            StaffNames names) {
        this.conferences = conferences;
        this.plans = plans;
        this.periods = periods;
        this.coreGroups = coreGroups;
        this.transfers = transfers;
        this.names = names;
    }

    List<Fact> of(FamilyFile file) {
        Family family = file.family();
        List<Fact> facts = new ArrayList<>(Fact.known(
                new Fact("Status", status(family)),
                new Fact("Responsible", responsible(family)),
                new Fact("Social worker", socialWorker(family)),
                new Fact("Team", names.team(family.team())),
                new Fact("Case opened", Days.of(family.openedOn()) + " by " + names.person(family.startedBy()))));
        conferences.ofFamily(file.reference()).stream()
                .findFirst()
                .ifPresent(newest -> facts.add(new Fact(newest.kind().label(), conference(newest))));
        facts.addAll(plan(plans.ofFamily(file.reference()), file));
        return facts;
    }

    private static String status(Family family) {
        return family.isOpen()
                ? family.status().label()
                : "%s on %s: %s"
                        .formatted(
                                family.status().label(),
                                Days.of(family.closedOn()),
                                family.closedFor().label());
    }

    /** Said only where it is not us. */
    private String responsible(Family family) {
        return transfers
                .responsible(family.reference())
                .map(authority -> authority + ", until our transfer-in conference has been held")
                .orElse("");
    }

    private String socialWorker(Family family) {
        return family.socialWorker() == null
                ? "Nobody allocated yet"
                : names.person(family.socialWorker()) + ", since " + Days.of(family.allocatedOn());
    }

    private String conference(Conference conference) {
        if (!conference.isBooked()) {
            return conference.status().label();
        }
        Booking booking = conference.booked();
        return "%s: %s at %s, %s; chair: %s"
                .formatted(
                        conference.status().label(),
                        Days.withWeekday(booking.on()),
                        booking.at(),
                        booking.place() == null ? "by video or telephone" : booking.place(),
                        names.person(booking.chair()));
    }

    private List<Fact> plan(List<AgreedPlan> newestFirst, FamilyFile file) {
        if (newestFirst.isEmpty()) {
            return List.of();
        }
        String children = newestFirst.stream()
                .flatMap(agreed -> agreed.children().stream())
                .filter(child -> child.endedOn() == null)
                .sorted(Comparator.comparing(PlanChild::child))
                .map(child ->
                        file.nameOf(child.child()) + " (" + child.category().label() + ")")
                .collect(Collectors.joining(", "));
        Plan newest = newestFirst.get(0).plan();
        return Fact.known(new Fact("On a plan", children), coreGroup(newest), review(file, newest));
    }

    /** The core group that is held next; without a plan's first period yet, the day that the conference agreed. */
    private Fact coreGroup(Plan newest) {
        return coreGroups
                .waiting(newest.id())
                .map(waiting -> new Fact("Next core group", Days.withWeekday(waiting.on())))
                .orElseGet(() -> new Fact(
                        "First core group",
                        periods.ofPlan(newest.id()).isEmpty() ? Days.withWeekday(newest.firstCoreGroupOn()) : ""));
    }

    /** The day agreed for the review that ends the running period. */
    private Fact review(FamilyFile file, Plan newest) {
        return periods.running(file.reference())
                .map(period -> new Fact(
                        period.isFirst() ? "First review" : "Next review", Days.withWeekday(period.reviewOn())))
                .orElseGet(() -> new Fact(
                        "First review",
                        periods.ofPlan(newest.id()).isEmpty() ? Days.withWeekday(newest.firstReviewOn()) : ""));
    }
}
