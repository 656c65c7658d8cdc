package uk.childprotection.conference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.YesNo;

/**
 * Builds what the conference of the Testcases decides: Amber and Basil have a plan, the baby not born yet has none, and every agency asked
 * agrees.
 */
public final class DecisionsTakenBuilder {

    private final List<DecisionsTaken.View> views = new ArrayList<>();
    private final Map<PersonNumber, DecisionsTaken.ForChild> children = new LinkedHashMap<>();
    private final List<DecisionsTaken.NotAgreed> dissents = new ArrayList<>();
    private YesNo removalMentioned = YesNo.NO;
    private Explanation explained = Explanation.CHAIR_AT_MEETING;

    private DecisionsTakenBuilder() {}

    /** Every agency asked thinks that there was and will be harm. */
    public static DecisionsTakenBuilder decided(List<ViewAsked> asked) {
        DecisionsTakenBuilder builder = new DecisionsTakenBuilder();
        asked.forEach(view -> builder.view(view.number(), HarmView.YES, HarmView.YES));
        return builder.plan("C1", AbuseCategory.NEG)
                .plan("C2", AbuseCategory.EMO)
                .noPlan("C3", FollowUp.CHILD_IN_NEED);
    }

    public DecisionsTakenBuilder view(String number, HarmView suffered, HarmView likely) {
        views.removeIf(view -> view.number().equals(number));
        views.add(new DecisionsTaken.View(number, suffered, likely, null));
        return this;
    }

    public DecisionsTakenBuilder withoutView(String number) {
        views.removeIf(view -> view.number().equals(number));
        return this;
    }

    public DecisionsTakenBuilder plan(String child, AbuseCategory category) {
        return child(child, YesNo.YES, YesNo.YES, PlanDecision.PLAN, category, null, null);
    }

    public DecisionsTakenBuilder noPlan(String child, FollowUp follows) {
        return child(child, YesNo.NO, YesNo.NO, PlanDecision.NO_PLAN, null, follows, "A midwife visits every week.");
    }

    public DecisionsTakenBuilder child(
            String child,
            YesNo suffered,
            YesNo likely,
            PlanDecision outcome,
            AbuseCategory category,
            FollowUp follows,
            String support) {
        return child(
                child,
                "The parents worry.",
                "It should be calm.",
                suffered,
                likely,
                outcome,
                category,
                "Meals are missed.",
                follows,
                support);
    }

    public DecisionsTakenBuilder child(
            String child,
            String familysViews,
            String childsViews,
            YesNo suffered,
            YesNo likely,
            PlanDecision outcome,
            AbuseCategory category,
            String reasons,
            FollowUp follows,
            String support) {
        PersonNumber number = PersonNumber.parse(child);
        children.put(
                number,
                new DecisionsTaken.ForChild(
                        number,
                        familysViews,
                        child.equals("C3") ? null : childsViews,
                        suffered,
                        likely,
                        outcome,
                        category,
                        reasons,
                        follows,
                        support,
                        null));
        return this;
    }

    public DecisionsTakenBuilder withoutChild(String child) {
        children.remove(PersonNumber.parse(child));
        return this;
    }

    public DecisionsTakenBuilder notAgreed(String who, String child, String reason) {
        dissents.add(new DecisionsTaken.NotAgreed(
                who, child == null ? null : PersonNumber.parse(child), reason, PersonNumbers.NOBODY));
        return this;
    }

    public DecisionsTakenBuilder removalMentioned(YesNo answer) {
        removalMentioned = answer;
        return this;
    }

    public DecisionsTakenBuilder explained(Explanation by) {
        explained = by;
        return this;
    }

    public DecisionsTaken build() {
        return new DecisionsTaken(views, List.copyOf(children.values()), dissents, removalMentioned, explained);
    }
}
