package uk.childprotection.web;

import java.util.List;

/**
 * A child protection plan as the page of the family shows it.
 *
 * @param id begins the ids of its headings
 * @param facts since when, the period that runs, the next core group and the review
 * @param children every child whom the plan was ever for
 * @param actions those still to do first, each with what was last said of it
 * @param coreGroups the newest first, the one that is planned among them
 * @param checks the chair's checks half way, with challenge and answer; the newest first
 */
record PlanView(
        String id,
        List<Fact> facts,
        List<ChildOnPlan> children,
        List<Action> actions,
        List<Meeting> coreGroups,
        List<List<Fact>> checks) {

    /** A child whom the plan is or was for. */
    record ChildOnPlan(String number, String name, String category, String lead, String since, String ended) {

        @Override
        public String toString() {
            return number;
        }
    }

    /** An action of the plan. */
    record Action(String number, String what, String who, String by, String state, String colour, String last) {

        /** Never the words: they would reach a log. */
        @Override
        public String toString() {
            return "action " + number;
        }
    }

    /** A core group. */
    record Meeting(String number, String when, String status, String who, String words) {

        /** Never the words: they would reach a log. */
        @Override
        public String toString() {
            return "core group " + number;
        }
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return id;
    }
}
