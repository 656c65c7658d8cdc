package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.Set;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Leaving;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.LondonTime;

/**
 * What has to be true of an end without a conference: that the child is one of those for whom none is needed, that the days fit the
 * child's life and the rules of the children in need census, and that the agencies were asked.
 */
class AdministrativeEndRules {

    private final Set<PlanEnd> offered;
    private final LocalDate today;

    /** @param offered the reasons for which this authority ends a plan without a conference */
    AdministrativeEndRules(Set<PlanEnd> offered, LocalDate today) {
        this.offered = offered;
        this.today = today;
    }

    void check(Child child, PlanChild planned, ProposedEnd proposed) {
        if (!offered.contains(proposed.reason())) {
            throw new Refusal("For this reason a plan ends by a conference only: ask for an early review.");
        }
        checkDay(planned, proposed.on());
        checkLife(child, proposed);
        if (proposed.reason() == PlanEnd.TURNED_18) {
            checkBirthday(child, proposed.on());
        }
        if (proposed.reason() == PlanEnd.TRANSFERRED_OUT) {
            checkTransfer(proposed);
        }
        proposed.consulted().forEach(agency -> checkAsked(agency, planned));
    }

    /** Census rules 8925, that a plan does not end before it began, and 8840, that it does not begin and end on one day. */
    private void checkDay(PlanChild planned, LocalDate on) {
        if (!on.isAfter(planned.startedOn())) {
            throw new Refusal("“Last day of the plan” comes after the day on which the plan began, %s."
                    .formatted(LondonTime.inWords(planned.startedOn())));
        }
        if (on.isAfter(today)) {
            throw new Refusal("“Last day of the plan” is not a day to come.");
        }
    }

    /** Census rule 8920: no plan ends after the child's death. */
    private static void checkLife(Child child, ProposedEnd proposed) {
        Leaving left = child.left();
        boolean died = left != null && left.how() == LeavingKind.DIED;
        if (died && proposed.reason() != PlanEnd.DIED) {
            throw new Refusal("The file says that %s has died: choose that reason.".formatted(child.number()));
        }
        if (died && !proposed.on().equals(left.on())) {
            throw new Refusal("The file has another day for the death of %s: the plan ends on the day of the death."
                    .formatted(child.number()));
        }
    }

    private static void checkBirthday(Child child, LocalDate on) {
        if (child.isUnborn() || on.isBefore(EighteenthBirthday.of(child).on())) {
            throw new Refusal("%s is not 18 on that day.".formatted(child.number()));
        }
    }

    private void checkTransfer(ProposedEnd proposed) {
        if (proposed.confirmedOn().isBefore(proposed.conferenceOn())
                || proposed.confirmedOn().isAfter(today)) {
            throw new Refusal(
                    "“Day of their confirmation in writing” is between the day of their conference and today.");
        }
        if (proposed.on().isBefore(proposed.conferenceOn())) {
            throw new Refusal(
                    "The plan stays ours until the other authority’s conference: “Last day of the plan” is not before it.");
        }
    }

    private void checkAsked(ConsultedAgencies.Agency agency, PlanChild planned) {
        if (agency.asked() == YesNo.YES
                && (agency.askedOn().isBefore(planned.startedOn())
                        || agency.askedOn().isAfter(today))) {
            throw new Refusal(
                    "%s: “Asked on” is between the day on which the plan began and today.".formatted(agency.number()));
        }
    }
}
