package uk.childprotection.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.MadeVisit;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.VisitPractice;
import uk.childprotection.plan.Visits;

/** Gathers the visits to the children of a family who are or were on a plan. */
@Component
class VisitViews {

    /** So many visits are half a year at the usual interval; older ones are read in the chronology. */
    private static final int SHOWN = 12;

    private final Plans plans;
    private final Visits visits;
    private final StaffNames names;

    VisitViews(Plans plans, Visits visits, StaffNames names) {
        this.plans = plans;
        this.visits = visits;
        this.names = names;
    }

    /** The visits of all plans of the family; null for a family that never had one. */
    VisitsView of(FamilyFile file, LocalDate today) {
        List<AgreedPlan> ofFamily = plans.ofFamily(file.reference());
        if (ofFamily.isEmpty()) {
            return null;
        }
        VisitPractice practice = visits.practice();
        List<SeenChildView> children = ofFamily.stream()
                .flatMap(plan -> visits.standing(file, plan.plan().id()).stream())
                .sorted(Comparator.comparing(seen -> seen.child()))
                .map(seen -> SeenChildView.of(file.child(seen.child()), seen, practice, today))
                .toList();
        List<MadeVisit> made = ofFamily.stream()
                .flatMap(plan -> visits.ofPlan(plan.plan().id()).stream())
                .toList();
        return new VisitsView(
                children,
                made.stream()
                        .limit(SHOWN)
                        .map(visit -> VisitView.of(visit, file, names))
                        .toList(),
                Math.max(0, made.size() - SHOWN));
    }
}
