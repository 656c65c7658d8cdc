package uk.childprotection.process.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.ChildDecision;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.DecidedConference;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.Sittings;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.Plans;

/** What conferences decided, as forms show it to whoever does not agree, and what can be done about it. */
@Component
public class DecisionsSeen {

    private final Conferences conferences;
    private final Decisions decisions;
    private final Sittings sittings;
    private final Plans plans;

    DecisionsSeen(Conferences conferences, Decisions decisions, Sittings sittings, Plans plans) {
        this.conferences = conferences;
        this.decisions = decisions;
        this.sittings = sittings;
        this.plans = plans;
    }

    /** What a conference decided for a child, as a table of a form shows it. */
    public record Row(String conference, String child, String decision, String reasons, String said) {}

    /** The family's conferences that have decided, the newest first. */
    public List<DecidedConference> of(FamilyReference family) {
        return conferences.ofFamily(family).stream()
                .flatMap(conference -> decisions.of(conference.id()).stream())
                .toList();
    }

    /** Refuses a family of whom no conference has decided anything. */
    public void refuseUndecided(FamilyReference family) {
        if (of(family).isEmpty()) {
            throw new Refusal("The case %s has no conference that has decided anything.".formatted(family));
        }
    }

    /** What this conference of the family decided. */
    public DecidedConference decided(FamilyReference family, ConferenceId id) {
        return of(family).stream()
                .filter(decided -> decided.outcome().conference().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("Choose one of the conferences that are offered."));
    }

    /** The conference of this id. */
    public Conference conference(ConferenceId id) {
        return conferences.find(id);
    }

    /** The attendance of the sitting at which a conference decided. */
    public List<Attendance> attendance(ConferenceId id) {
        return sittings.attendance(sittings.last(id).orElseThrow());
    }

    /** The conferences to choose from. */
    public List<CodeList.Option> options(FamilyReference family) {
        return of(family).stream()
                .map(decided ->
                        new CodeList.Option(decided.outcome().conference().value(), name(decided)))
                .toList();
    }

    /** What a family's conferences decided, a row for each child. */
    public List<Row> rows(FamilyFile file) {
        return of(file.reference()).stream()
                .flatMap(decided -> rows(file, decided).stream())
                .toList();
    }

    /** What one conference decided, a row for each child. */
    public List<Row> rows(FamilyFile file, DecidedConference decided) {
        return decided.decisions().stream()
                .map(decision -> new Row(
                        name(decided),
                        file.nameOf(decision.child()),
                        words(decision),
                        decision.reasons(),
                        dissents(decided, decision.child())))
                .toList();
    }

    /** Whether a child of the family is on a plan, so that a review can look at it early. */
    public boolean isPlanRunning(FamilyReference family) {
        return plans.ofFamily(family).stream()
                .flatMap(agreed -> agreed.children().stream())
                .anyMatch(child -> child.endedOn() == null);
    }

    /** How a conference comes to look at a matter again: neither a dissent nor a complaint calls one. */
    public String wayToConference(FamilyReference family) {
        return isPlanRunning(family)
                ? "A child is on a plan. Ask for an early review in Tasklist; its chair decides."
                : "No child is on a plan. A new conference can be called only through an enquiry: report the concern in"
                        + " Tasklist; a strategy discussion decides.";
    }

    private String name(DecidedConference decided) {
        Conference conference = conferences.find(decided.outcome().conference());
        return conference.kind().label() + ", "
                + LondonTime.inWords(decided.outcome().heldOn());
    }

    private static String words(ChildDecision decision) {
        return decision.category() == null
                ? decision.outcome().label()
                : decision.outcome().label() + ": "
                        + decision.category().label().toLowerCase(Locale.UK);
    }

    private static String dissents(DecidedConference decided, PersonNumber child) {
        return decided.dissents().stream()
                .filter(dissent -> dissent.child().equals(child))
                .map(dissent -> dissent.attendee())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
