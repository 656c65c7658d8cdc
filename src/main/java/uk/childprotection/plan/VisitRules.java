package uk.childprotection.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LondonTime;

/**
 * What makes the record of a visit one: a day between the plan's beginning and today, somebody who visited, and for each child on the plan
 * whether it was seen, and how.
 *
 * @param planned the children on the plan
 * @param began the day on which the plan began
 * @param now the moment of writing up, in London
 * @param writeUp by when the visit is to be written up
 */
record VisitRules(FamilyFile file, Set<PersonNumber> planned, LocalDate began, LocalDateTime now, Due writeUp) {

    static final String DATE = "Date of the visit";
    static final String LATE = "Why is it written up late?";

    void check(RecordedVisit visit) {
        checkMoment(visit);
        checkVisitor(visit);
        require(visit.announced(), "Was the visit announced?");
        Set<PersonNumber> named = new HashSet<>();
        visit.children().forEach(child -> named.add(child.number()));
        if (!named.equals(planned) || named.size() != visit.children().size()) {
            throw new Refusal("The visit is recorded for each child on the plan, and for no other.");
        }
        visit.children().forEach(child -> Refusal.checkAbout("Child " + child.number(), () -> checkChild(child)));
        require(visit.worried(), "Did anything worry you?");
        if (visit.worried().isYes()) {
            requireWords(visit.worry(), "What worries you?");
            requireWords(visit.worryAction(), "What was done about it?");
        }
        if (isLate() && isBlank(visit.lateBecause())) {
            throw new Refusal("“%s” needs an answer: a visit is to be written up within %s, this one by %s."
                    .formatted(LATE, writeUp.limit().period(), LondonTime.inWords(writeUp.dueOn())));
        }
    }

    boolean isLate() {
        return now.toLocalDate().isAfter(writeUp.dueOn());
    }

    private void checkMoment(RecordedVisit visit) {
        require(visit.visitedOn(), DATE);
        require(visit.visitedAt(), "Time of the visit");
        if (visit.visitedOn().isAfter(now.toLocalDate())) {
            throw new Refusal("“%s” lies in the future.".formatted(DATE));
        }
        if (visit.visitedOn().atTime(visit.visitedAt()).isAfter(now)) {
            throw new Refusal("“Time of the visit” lies in the future.");
        }
        if (visit.visitedOn().isBefore(began)) {
            throw new Refusal("“%s” is before the plan began, on %s: a visit before that belongs to the enquiry."
                    .formatted(DATE, LondonTime.inWords(began)));
        }
    }

    private static void checkVisitor(RecordedVisit visit) {
        requireWords(visit.visitedBy(), "Who visited?");
        if (visit.isBySomebodyElse()) {
            requireWords(visit.otherVisitor(), "Name and role of the visitor");
        }
    }

    private void checkChild(RecordedVisit.OfChild child) {
        require(child.seen(), "Was the child seen?");
        if (!child.wasSeen()) {
            requireWords(child.notSeenBecause(), "Why was the child not seen?");
        } else if (file.child(child.number()).isUnborn()) {
            requireWords(child.pregnancy(), "How is the pregnancy, and what is prepared for the baby?");
        } else {
            require(child.alone(), "Was the child seen alone?");
            if (child.alone() == YesNo.NO) {
                requireWords(child.notAloneBecause(), "Who was present, and why was the child not seen alone?");
            }
            require(child.bedroom(), "Was the child’s bedroom seen?");
            requireWords(child.words(), "What did the child say or show?");
        }
    }

    private static void require(Object answer, String question) {
        if (Objects.isNull(answer)) {
            throw new Refusal("“%s” needs an answer.".formatted(question));
        }
    }

    private static void requireWords(String answer, String question) {
        require(isBlank(answer) ? null : answer, question);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
