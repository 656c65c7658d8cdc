package uk.childprotection.correspondence;

import java.util.List;

/** A decision letter carries a plan exactly when a child of it has one. */
final class PlanMatches {

    private PlanMatches() {}

    static List<ToldDecision> decisions(List<ToldDecision> children, ToldPlan plan) {
        List<ToldDecision> decisions = Required.some(children, "The children of the conference");
        if (decisions.stream().anyMatch(ToldDecision::plan) != (plan != null)) {
            throw new IllegalArgumentException("An outline plan goes with a decision for a plan, and only with one");
        }
        return decisions;
    }
}
