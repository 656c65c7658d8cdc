package uk.childprotection.process.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ChildDecision;
import uk.childprotection.conference.Dissent;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.correspondence.ToldDecision;
import uk.childprotection.correspondence.ToldPlan;
import uk.childprotection.correspondence.ToldReview;
import uk.childprotection.plan.PlanChild;

/** What a conference decided in the words of a letter, about the children its reader may know of. */
@Component
public class DecisionTold {

    private final People people;
    private final ConferenceSeen seen;
    private final PlanTold planTold;

    DecisionTold(People people, ConferenceSeen seen, PlanTold planTold) {
        this.people = people;
        this.seen = seen;
        this.planTold = planTold;
    }

    /** The decision for each of the children. */
    public List<ToldDecision> decisions(DecidedPapers papers, Set<PersonNumber> children) {
        return papers.decided().decisions().stream()
                .filter(decision -> children.contains(decision.child()))
                .map(decision -> new ToldDecision(
                        papers.file().nameOf(decision.child()),
                        decision.category(),
                        List.of(new Passage(decision.reasons(), decision.withheldFrom())),
                        lead(papers, decision.child()),
                        decision.support() == null ? List.of() : List.of(Passage.of(decision.support())),
                        review(papers, decision)))
                .toList();
    }

    /**
     * The plan as far as it is about these children; null when none of them has one. When and where the core group meets is for its
     * members and the agencies.
     *
     * @param reader who reads it; null for somebody who may know everything
     */
    public ToldPlan plan(DecidedPapers papers, Set<PersonNumber> children, PersonNumber reader) {
        ToldPlan plan = plan(papers, children);
        return plan == null || reader == null || reader.isProfessional() || papers.inCoreGroup(reader)
                ? plan
                : plan.withoutMeeting();
    }

    private ToldPlan plan(DecidedPapers papers, Set<PersonNumber> children) {
        Set<PersonNumber> onPlan = papers.decided().decisions().stream()
                .filter(ChildDecision::isPlan)
                .map(ChildDecision::child)
                .filter(children::contains)
                .collect(Collectors.toSet());
        return onPlan.isEmpty() ? null : planTold.of(papers.plan().orElseThrow(), papers.file(), onPlan);
    }

    /** What a review said of those of these children who are not on the plan. */
    public List<Passage> considered(DecidedPapers papers, Set<PersonNumber> children) {
        return papers.review().stream()
                .flatMap(review -> review.considered().stream())
                .filter(considered -> children.contains(considered.child()))
                .map(considered ->
                        Passage.of("%s: %s".formatted(papers.file().nameOf(considered.child()), considered.words())))
                .toList();
    }

    /** Who did not agree with the decision for one of these children, and why. */
    public List<Passage> disagreements(DecidedPapers papers, Set<PersonNumber> children, List<Dissent> dissents) {
        return dissents.stream()
                .filter(dissent -> children.contains(dissent.child()))
                .map(dissent -> new Passage(
                        "%s, about %s: %s"
                                .formatted(
                                        seen.nameAndRole(papers.file(), papers.attendee(dissent.attendee())),
                                        papers.file().nameOf(dissent.child()),
                                        dissent.reason()),
                        dissent.withheldFrom()))
                .toList();
    }

    /** Those of the dissents that came from an agency. */
    public static List<Dissent> ofAgencies(DecidedPapers papers) {
        return papers.decided().dissents().stream()
                .filter(dissent -> papers.attendee(dissent.attendee()).isAgencyThere())
                .toList();
    }

    /** The allocated and the lead social workers, as far as they can be told by e-mail that there is something to read. */
    public List<Recipient> colleagues(DecidedPapers papers) {
        Stream<String> leads = papers.plan().stream()
                .flatMap(agreed -> agreed.children().stream())
                .map(PlanChild::leadSocialWorker);
        return Stream.concat(Stream.ofNullable(papers.file().family().socialWorker()), leads)
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .filter(person -> person.email() != null)
                .map(person -> Recipient.colleague(person.id(), person.name(), person.email()))
                .toList();
    }

    private static ToldReview review(DecidedPapers papers, ChildDecision decision) {
        return papers.review()
                .flatMap(review -> review.child(decision.child()))
                .map(child -> new ToldReview(
                        passages(child.changed(), decision),
                        child.categoryBefore(),
                        passages(child.categoryReason(), decision),
                        passages(child.whySoEarly(), decision),
                        decision.follows() == null ? null : decision.follows().label()))
                .orElse(null);
    }

    /** What must not be read of the reasons must not be read of what stands beside them either. */
    private static List<Passage> passages(String words, ChildDecision decision) {
        return words == null ? List.of() : List.of(new Passage(words, decision.withheldFrom()));
    }

    private String lead(DecidedPapers papers, PersonNumber child) {
        return papers.plan().stream()
                .flatMap(agreed -> agreed.children().stream())
                .filter(planned -> planned.child().equals(child))
                .map(planned -> seen.colleague(planned.leadSocialWorker()))
                .findFirst()
                .orElse(null);
    }
}
