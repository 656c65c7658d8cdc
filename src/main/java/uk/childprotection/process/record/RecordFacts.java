package uk.childprotection.process.record;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ChildDecision;
import uk.childprotection.conference.ChildParticipation;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.ToldAction;
import uk.childprotection.correspondence.ToldPlan;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.words.DecidedPapers;
import uk.childprotection.process.words.DecisionTold;
import uk.childprotection.process.words.Fact;

/** What a conference already holds for its record, as the tables of a form show it: nobody types it again. */
@Component
class RecordFacts {

    private final RecordTold told;
    private final DecisionTold decisionTold;

    RecordFacts(RecordTold told, DecisionTold decisionTold) {
        this.told = told;
        this.decisionTold = decisionTold;
    }

    /**
     * The tables.
     *
     * @param meeting when, why, and whether it was quorate
     * @param views each child's and the family's
     */
    record Tables(
            List<Fact> meeting,
            List<PersonRow> people,
            List<ReportRow> reports,
            List<Fact> disputes,
            List<DecisionRow> decisions,
            List<ViewsRow> views,
            List<AgencyRow> agencyViews,
            List<Fact> disagreements,
            List<PlanRow> plan,
            List<Fact> dates) {}

    record PersonRow(String name, String role, String was) {}

    record ReportRow(String whose, String came, String seen) {}

    record DecisionRow(String name, String decision, String reasons) {}

    record ViewsRow(String name, String took, String own, String family) {}

    record AgencyRow(String name, String words) {}

    record PlanRow(String change, String actions) {}

    Tables of(RecordPapers papers) {
        DecidedPapers decided = papers.decided();
        FamilyFile file = decided.file();
        ToldPlan plan = decisionTold.plan(decided, decided.everyChild(), null);
        return new Tables(
                meeting(papers),
                told.attendance(decided).stream()
                        .map(person -> new PersonRow(person.name(), person.role(), person.was()))
                        .toList(),
                told.reports(papers, null).stream()
                        .map(report -> new ReportRow(report.whose(), report.came(), String.join("; ", report.seen())))
                        .toList(),
                facts(RecordTold.disputes(papers)),
                decided.decided().decisions().stream()
                        .map(decision ->
                                new DecisionRow(file.nameOf(decision.child()), words(decision), decision.reasons()))
                        .toList(),
                decided.decided().decisions().stream()
                        .map(decision -> new ViewsRow(
                                file.nameOf(decision.child()),
                                participation(papers, decision.child()),
                                decision.childsViews(),
                                decision.familysViews()))
                        .toList(),
                decided.decided().views().stream()
                        .map(view -> new AgencyRow(file.nameOf(view.child()), told.agencyWords(papers, view)))
                        .toList(),
                facts(decisionTold.disagreements(
                        decided, decided.everyChild(), decided.decided().dissents())),
                plan == null ? List.of() : plan(plan),
                plan == null ? List.of() : dates(plan));
    }

    private static List<Fact> meeting(RecordPapers papers) {
        return Fact.table()
                .with("Day", papers.decided().decided().outcome().heldOn())
                .with("Why it was held", papers.decided().conference().purpose())
                .with("Quorum", String.join(" ", RecordTold.quorum(papers)))
                .with("Chair", papers.decided().chair())
                .with("Minute taker", papers.minuteTaker())
                .rows();
    }

    private static String words(ChildDecision decision) {
        if (decision.isPlan()) {
            return decision.outcome().label() + ", " + decision.category().label();
        }
        return decision.outcome().label() + ". " + decision.follows().label() + ": " + decision.support();
    }

    private static String participation(RecordPapers papers, PersonNumber child) {
        return papers.participation().stream()
                .filter(one -> one.child().equals(child))
                .map(ChildParticipation::participation)
                .map(participation -> participation.label())
                .collect(Collectors.joining());
    }

    private static List<Fact> facts(List<Passage> passages) {
        return passages.stream().map(passage -> new Fact("", passage.words())).toList();
    }

    private static List<PlanRow> plan(ToldPlan plan) {
        return plan.changes().stream()
                .map(change -> new PlanRow(
                        String.join(", ", change.children()) + ": " + change.change(),
                        change.actions().stream().map(RecordFacts::words).collect(Collectors.joining("; "))))
                .toList();
    }

    private static String words(ToldAction action) {
        return "%s (%s, by %s)".formatted(action.what(), action.who(), LondonTime.inWords(action.by()));
    }

    private static List<Fact> dates(ToldPlan plan) {
        return Fact.table()
                .with("Core group", plan.coreGroupOn())
                .with("Review conference", plan.reviewOn())
                .rows();
    }
}
