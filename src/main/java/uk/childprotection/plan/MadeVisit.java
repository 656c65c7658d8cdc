package uk.childprotection.plan;

import java.util.List;

/**
 * A visit with what was seen of each child.
 *
 * @param children in the file's order
 */
public record MadeVisit(Visit visit, List<VisitedChild> children) {

    @Override
    public String toString() {
        return visit.toString();
    }
}
