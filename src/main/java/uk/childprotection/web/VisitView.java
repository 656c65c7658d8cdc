package uk.childprotection.web;

import java.util.List;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.plan.MadeVisit;
import uk.childprotection.plan.Visit;
import uk.childprotection.plan.VisitedChild;

/**
 * A visit as the page of the family lists it.
 *
 * @param by who visited; who wrote it up too, when that was somebody else
 * @param children what was seen of each child
 * @param worry what was worrying, and what was done about it; null when nothing was
 */
record VisitView(String when, String by, String announced, List<Seen> children, String present, String worry) {

    /**
     * A child at the visit.
     *
     * @param how whether it was seen, alone, and the bedroom
     * @param words what the child said or showed, how the pregnancy goes, or why the child was not seen
     */
    record Seen(String name, String how, String words) {

        /** Never the words: they would reach a log. */
        @Override
        public String toString() {
            return how;
        }
    }

    static VisitView of(MadeVisit made, FamilyFile file, StaffNames names) {
        Visit visit = made.visit();
        return new VisitView(
                Days.withWeekday(visit.visitedOn()) + ", " + visit.visitedAt(),
                by(visit, names),
                visit.announced() ? "Announced" : "Unannounced",
                made.children().stream().map(child -> seen(child, file)).toList(),
                visit.present(),
                visit.worry() == null ? null : visit.worry() + " Done about it: " + visit.worryAction());
    }

    private static String by(Visit visit, StaffNames names) {
        String visitor = visit.visitedBy() == null ? visit.otherVisitor() : names.person(visit.visitedBy());
        return visit.recordedBy().equals(visit.visitedBy())
                ? visitor
                : visitor + "; written up by " + names.person(visit.recordedBy());
    }

    private static Seen seen(VisitedChild child, FamilyFile file) {
        String name = file.nameOf(child.child());
        if (!child.seen()) {
            return new Seen(name, "not seen", child.notSeenBecause());
        }
        if (child.unborn()) {
            return new Seen(name, "unborn, mother seen", child.pregnancy());
        }
        String how = (child.seenAlone() ? "seen alone" : "seen, not alone")
                + (child.bedroomSeen() ? ", bedroom seen" : ", bedroom not seen");
        String words = child.seenAlone() ? child.words() : child.words() + " Not alone: " + child.notAloneBecause();
        return new Seen(name, how, words);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "visit of " + when;
    }
}
