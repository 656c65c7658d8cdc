package uk.childprotection.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;

/** Builds an outline plan for Amber and Basil Testcase, agreed on Tuesday 17 March 2026, complete unless a test takes something away. */
public final class OutlinePlanBuilder {

    /** The day of the conference at which it is agreed. */
    public static final LocalDate HELD_ON = LocalDate.of(2026, 3, 17);

    private List<OutlinePlan.Child> children = List.of(child("C1", "sade"), child("C2", "sade"));
    private PersonNumbers coreGroup = PersonNumbers.parse("A1 A2 P2 P3");
    private List<OutlinePlan.Change> changes = new ArrayList<>(List.of(
            change("1", "C1 C2", "Meals are missed.", "Both children eat three meals a day."),
            change("2", "C1", "Amber misses school.", "Amber is at school every day.")));
    private List<OutlinePlan.Action> actions = new ArrayList<>(List.of(
            action("1", "Plan the week’s meals together.", "user:sade", LocalDate.of(2026, 3, 31)),
            action("2", "Walk to school with Amber.", "A1", LocalDate.of(2026, 3, 20))));
    private List<OutlinePlan.OwnPart> familyParts =
            List.of(new OutlinePlan.OwnPart(PersonNumber.parse("A1"), "Asks for help before things get hard.", null));
    private String contingency = "If meals are missed again the core group meets within a week.";
    private Integer visitsEvery = 10;
    private LocalDate firstCoreGroupOn = LocalDate.of(2026, 3, 31);
    private LocalDate firstReviewOn = LocalDate.of(2026, 6, 17);

    private OutlinePlanBuilder() {}

    public static OutlinePlanBuilder anOutlinePlan() {
        return new OutlinePlanBuilder();
    }

    public static OutlinePlan.Child child(String number, String lead) {
        return new OutlinePlan.Child(PersonNumber.parse(number), lead);
    }

    public static OutlinePlan.Change change(String mark, String children, String need, String mustChange) {
        return new OutlinePlan.Change(mark, PersonNumbers.parse(children), need, mustChange, null);
    }

    public static OutlinePlan.Action action(String change, String what, String who, LocalDate by) {
        return new OutlinePlan.Action(change, what, who, by, "Everyone can see it.", null);
    }

    public OutlinePlanBuilder forChildren(OutlinePlan.Child... planned) {
        children = List.of(planned);
        return this;
    }

    public OutlinePlanBuilder withCoreGroup(String numbers) {
        coreGroup = PersonNumbers.parse(numbers);
        return this;
    }

    public OutlinePlanBuilder changing(OutlinePlan.Change... wanted) {
        changes = List.of(wanted);
        return this;
    }

    public OutlinePlanBuilder doing(OutlinePlan.Action... wanted) {
        actions = List.of(wanted);
        return this;
    }

    public OutlinePlanBuilder withFamilyParts(OutlinePlan.OwnPart... parts) {
        familyParts = List.of(parts);
        return this;
    }

    public OutlinePlanBuilder otherwise(String words) {
        contingency = words;
        return this;
    }

    public OutlinePlanBuilder visitedEvery(Integer workingDays) {
        visitsEvery = workingDays;
        return this;
    }

    public OutlinePlanBuilder firstCoreGroupOn(LocalDate day) {
        firstCoreGroupOn = day;
        return this;
    }

    public OutlinePlanBuilder firstReviewOn(LocalDate day) {
        firstReviewOn = day;
        return this;
    }

    public OutlinePlan build() {
        return new OutlinePlan(
                children,
                coreGroup,
                changes,
                actions,
                familyParts,
                contingency,
                null,
                visitsEvery,
                firstCoreGroupOn,
                LocalTime.of(10, 0),
                "Sample Family Centre",
                firstReviewOn);
    }
}
