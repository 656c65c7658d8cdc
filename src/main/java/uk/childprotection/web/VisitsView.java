package uk.childprotection.web;

import java.util.List;

/**
 * The visits to the children on a plan, as the page of the family shows them.
 *
 * @param children each child on the plan and how it has been seen; none once the plan has ended for all
 * @param visits the newest first
 * @param older how many older visits are left to the chronology
 */
record VisitsView(List<SeenChildView> children, List<VisitView> visits, int older) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return visits.size() + " visits";
    }
}
