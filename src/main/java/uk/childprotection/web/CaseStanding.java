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
import uk.childprotection.plan.PlanPeriod;
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
        conferences(file).forEach(one -> facts.add(new Fact(one.kind().label(), conference(one))));
        facts.addAll(plans(file));
        return facts;
    }

    /** Those that are ahead, a family may have two; otherwise the last one. */
    private List<Conference> conferences(FamilyFile file) {
        List<Conference> ahead = conferences.running(file.reference());
        return ahead.isEmpty()
                ? conferences.ofFamily(file.reference()).stream().limit(1).toList()
                : ahead;
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

    /** Of each plan that a child is on; of one that no child is on any more there is nothing to say. */
    private List<Fact> plans(FamilyFile file) {
        List<AgreedPlan> running = plans.ofFamily(file.reference()).stream()
                .filter(agreed -> !agreed.childrenOn().isEmpty())
                .toList();
        return running.stream()
                .flatMap(agreed -> plan(agreed, running.size() > 1 ? whose(agreed) : "", file).stream())
                .toList();
    }

    /** Behind each label where a family has more than one plan: {@code (C1, C2)}. */
    private static String whose(AgreedPlan agreed) {
        return agreed.childrenOn().stream()
                .map(planned -> planned.child().value())
                .sorted()
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private List<Fact> plan(AgreedPlan agreed, String whose, FamilyFile file) {
        String children = agreed.childrenOn().stream()
                .sorted(Comparator.comparing(PlanChild::child))
                .map(child ->
                        file.nameOf(child.child()) + " (" + child.category().label() + ")")
                .collect(Collectors.joining(", "));
        Plan plan = agreed.plan();
        return Fact.known(new Fact("On a plan", children), coreGroup(plan, whose), review(plan, whose));
    }

    /** The core group that is held next; without a plan's first period yet, the day that the conference agreed. */
    private Fact coreGroup(Plan plan, String whose) {
        return coreGroups
                .waiting(plan.id())
                .map(waiting -> new Fact("Next core group" + whose, Days.withWeekday(waiting.on())))
                .orElseGet(() -> new Fact(
                        "First core group" + whose,
                        periods.ofPlan(plan.id()).isEmpty() ? Days.withWeekday(plan.firstCoreGroupOn()) : ""));
    }

    /** The day agreed for the review that ends the plan's running period. */
    private Fact review(Plan plan, String whose) {
        List<PlanPeriod> ofPlan = periods.ofPlan(plan.id());
        return ofPlan.stream()
                .filter(PlanPeriod::isRunning)
                .findFirst()
                .map(period -> new Fact(
                        (period.isFirst() ? "First review" : "Next review") + whose,
                        Days.withWeekday(period.reviewOn())))
                .orElseGet(() -> new Fact(
                        "First review" + whose, ofPlan.isEmpty() ? Days.withWeekday(plan.firstReviewOn()) : ""));
    }
}
