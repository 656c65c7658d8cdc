package uk.childprotection.process.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.PlannedChange;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Desks;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.ReviewedFamily;

/** What the forms of a review refuse, each with its sentence; the task stays. */
@ApplicationTest
class ReviewRefusalsIT {

    private static final String DECISIONS = "Activity_RecordReviewDecisions";
    private static final String PLAN = "Activity_AgreeUpdatedPlan";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Test
    void refusesDecisionsThatAreNotWhole() {
        ReviewedFamily family =
                new ReviewedFamily(application).called().prepared().opened();
        bad(
                family,
                DECISIONS,
                family.decisions().answer("children.C1.changed", ""),
                "“What has changed since the conference before?”, C1 needs an answer");
        bad(
                family,
                DECISIONS,
                family.decisions().answer("children.C1.categoryReason", ""),
                "“Why is the category kept or changed?”, C1 needs an answer");
        bad(
                family,
                DECISIONS,
                family.decisions().answer("children.C2.category", null),
                "“Category from now on”, C2 needs an answer");
        bad(
                family,
                DECISIONS,
                family.decisions().answer("views.C1-P1.likely", null),
                "“Likely to suffer significant harm?”, C1-P1 needs an answer");
        bad(
                family,
                DECISIONS,
                family.decisions().answer("considered.C3.words", ""),
                "“What was said of this child?”, C3 needs an answer");
        bad(
                family,
                DECISIONS,
                family.decisions().answer("considered.C3.enquiry", null),
                "“Is there cause for a Section 47 enquiry?”, C3 needs an answer");
        bad(
                family,
                DECISIONS,
                family.ending("CHILD_IN_NEED").answer("children.C1.whySoEarly", ""),
                "“Why does the plan end at its first review already?”, C1 needs an answer");
        bad(
                family,
                DECISIONS,
                family.ending("CHILD_IN_NEED").answer("children.C1.follows", null),
                "“What follows the plan”, C1 needs an answer");
        bad(
                family,
                DECISIONS,
                family.ending("CHILD_IN_NEED").answer("children.C1.likely", "yes"),
                "C1 is likely to suffer significant harm and needs a child protection plan");
        bad(
                family,
                DECISIONS,
                family.decisions().answer("children.C1.likely", "no"),
                "A child protection plan for C1 needs significant harm");
        bad(family, DECISIONS, family.decisions().answer("removalMentioned", null), "needs an answer");
    }

    @Test
    void aChildWhoIsLookedAfterMayLeaveThePlanThoughHarmIsLikely() {
        ReviewedFamily family =
                new ReviewedFamily(application).called().prepared().opened();

        family.complete(
                ReviewedFamily.CHAIR,
                DECISIONS,
                family.ending("LOOKED_AFTER")
                        .answerAll("children", "likely", "yes")
                        .answerAll("considered", "follows", "CHILD_IN_NEED"));

        assertThat(desks.hasTask(family.family, DECISIONS)).isFalse();
    }

    @Test
    void refusesAnUpdatedPlanThatIsNotWhole() {
        ReviewedFamily family =
                new ReviewedFamily(application).called().prepared().opened();
        family.complete(ReviewedFamily.CHAIR, DECISIONS, family.decisions());
        bad(
                family,
                PLAN,
                family.updatedPlan().answer("changes.1.verdict", null),
                "“What becomes of it?”, 1 needs an answer");
        bad(family, PLAN, family.updatedPlan().answer("actions.1.done", ""), "“What was done?”, 1 needs an answer");
        bad(family, PLAN, family.updatedPlan().answer("actions.1.verdict", "keep"), "“By when” of action 1 has passed");
        bad(family, PLAN, family.updatedPlan().answer("actions.1.by", "2026-06-01"), "cannot be before the meeting");
        bad(family, PLAN, family.updatedPlan().answer("actions.1.verdict", "done"), "Change no. 1 has no action");
        bad(family, PLAN, family.updatedPlan().answer("changes.2.verdict", "REACHED"), "which does not go on");
        bad(
                family,
                PLAN,
                family.updatedPlan()
                        .answer("changes.2.verdict", "REACHED")
                        .answer("actions.2.verdict", "done")
                        .answer("changes.1.verdict", "REACHED")
                        .answer("actions.1.verdict", "done"),
                "Nothing is said to change for C1");
        bad(
                family,
                PLAN,
                family.updatedPlan()
                        .addRow(
                                "added",
                                Map.of(
                                        "change",
                                        "9",
                                        "who",
                                        "A1",
                                        "by",
                                        "2026-07-31",
                                        "what",
                                        "Cook.",
                                        "howWeShallKnow",
                                        "Seen.")),
                "names a change that does not go on");
        bad(
                family,
                PLAN,
                family.updatedPlan()
                        .addRow(
                                "newChanges",
                                Map.of(
                                        "change",
                                        "1",
                                        "children",
                                        List.of("C1"),
                                        "need",
                                        "Debts.",
                                        "mustChange",
                                        "They are paid.")),
                "that no other change has");
        bad(
                family,
                PLAN,
                family.updatedPlan().answer("nextReviewOn", "2026-12-18"),
                "“Date of the next review conference” may be at the latest Thursday 17 December 2026, 6 calendar months from the conference");
        bad(
                family,
                PLAN,
                family.updatedPlan().answer("nextCoreGroupOn", "2026-07-16"),
                "“Date of the next core group” may be at the latest");
        bad(family, PLAN, family.updatedPlan().answer("nextCoreGroupOn", "2026-07-12"), "has to be a working day");
        bad(family, PLAN, family.updatedPlan().answer("visitsEvery", 11), "may be at most 10 in this authority");
        bad(family, PLAN, family.updatedPlan().answer("coreGroup", List.of("A1")), "at least one professional beside");
        bad(family, PLAN, family.updatedPlan().answer("contingency", ""), "needs an answer");
    }

    @Test
    void addsANewChangeWithItsAction() {
        ReviewedFamily family =
                new ReviewedFamily(application).called().prepared().opened();
        family.complete(ReviewedFamily.CHAIR, DECISIONS, family.decisions());

        family.complete(
                ReviewedFamily.CHAIR,
                PLAN,
                family.updatedPlan()
                        .answer("changes.1.verdict", "REACHED")
                        .answer("actions.1.verdict", "done")
                        .addRow(
                                "newChanges",
                                Map.of(
                                        "change",
                                        "7",
                                        "children",
                                        List.of("C1", "C2"),
                                        "need",
                                        "Debts.",
                                        "mustChange",
                                        "They are paid."))
                        .addRow(
                                "added",
                                Map.of(
                                        "change",
                                        "7",
                                        "who",
                                        "A1",
                                        "by",
                                        "2026-07-31",
                                        "what",
                                        "Sees an adviser.",
                                        "howWeShallKnow",
                                        "A letter says so."))
                        .answer("coreGroup", List.of("A1", "P2")));

        AgreedPlan plan =
                application.getBean(Plans.class).find(family.period().plan()).asItStands();
        assertThat(plan.changes())
                .extracting(PlannedChange::mustChange)
                .contains("They are paid.")
                .hasSize(2);
        assertThat(plan.coreGroup())
                .extracting(member -> member.person().value())
                .containsExactlyInAnyOrder("A1", "P2");
        assertThat(plan.openActions()).hasSize(2);
    }

    @Test
    void aReviewCannotBeCancelled() {
        ReviewedFamily family = new ReviewedFamily(application).called().booked();

        assertThatThrownBy(() -> desks.of(ReviewedFamily.CHAIR).start("cancel-conference", cancellation(family)))
                .hasMessageContaining("A review conference cannot be cancelled");
    }

    private static Object cancellation(ReviewedFamily family) {
        return FilledForm.ofStart("cancel-conference")
                .answer("reference", family.family.value())
                .answer("reason", "Nobody can come.")
                .answer("next", "We meet again.")
                .answer("goesOn", "CHILD_IN_NEED")
                .json();
    }

    private void bad(ReviewedFamily family, String activity, FilledForm form, String sentence) {
        assertThatThrownBy(() -> family.complete(ReviewedFamily.CHAIR, activity, form))
                .hasMessageContaining(sentence);
        assertThat(desks.hasTask(family.family, activity)).isTrue();
    }
}
