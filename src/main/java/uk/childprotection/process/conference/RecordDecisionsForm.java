package uk.childprotection.process.conference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.ChildParticipation;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.DecidedConference;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.DecisionsTaken;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.conference.ViewAsked;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.transfer.TransferDecided;
import uk.childprotection.process.words.ConferenceSeen;

/** The chair records what a conference decided for each child. */
@Component
public class RecordDecisionsForm implements FormHandler<DecisionsTaken> {

    private final Families families;
    private final Sittings sittings;
    private final Decisions decisions;
    private final Plans plans;
    private final ConferenceSeen seen;
    private final TransferDecided transfer;

    RecordDecisionsForm(
            Families families,
            Sittings sittings,
            Decisions decisions,
            Plans plans,
            ConferenceSeen seen,
            TransferDecided transfer) {
        this.families = families;
        this.sittings = sittings;
        this.decisions = decisions;
        this.plans = plans;
        this.seen = seen;
        this.transfer = transfer;
    }

    /** @param onAPlan the children about whom the conference does not decide, because they are on a plan; null when nobody is */
    record Shown(
            String on,
            String dueOn,
            String quorum,
            String onAPlan,
            List<ViewRow> views,
            List<ChildRow> children,
            List<DecisionsTaken.NotAgreed> dissents,
            List<CodeList.Option> attendees,
            List<CodeList.Option> childOptions,
            List<CodeList.Option> keptOut,
            boolean anyoneKeptOut) {}

    record ViewRow(String number, String name, String agency) {}

    record ChildRow(PersonNumber number, String name, String age, String childsViews) {}

    @Override
    public String form() {
        return "record-decisions";
    }

    @Override
    public Class<DecisionsTaken> answers() {
        return DecisionsTaken.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Sitting sitting = sitting(context);
        List<Attendance> attendance = sittings.attendance(sitting);
        List<ChildParticipation> participation = sittings.participation(sitting);
        List<CodeList.Option> keptOut = seen.keptOut(file, sitting.conference());
        List<PersonNumber> decidedAbout = onNoPlan(file);
        return new Shown(
                LondonTime.inWords(sitting.heldOn()),
                LondonTime.inWords(context.get(Variables.DECISION_LIMIT.dueOn())),
                quorum(sitting),
                onAPlan(file, decidedAbout),
                decisions.viewsAsked(file, attendance, decidedAbout).stream()
                        .map(asked -> row(file, asked))
                        .toList(),
                decidedAbout.stream()
                        .map(file::child)
                        .map(child -> row(child, sitting, participation))
                        .toList(),
                List.of(),
                attendance.stream()
                        .filter(one -> one.came().isThere())
                        .map(one -> new CodeList.Option(one.attendee(), seen.nameAndRole(file, one)))
                        .toList(),
                decidedAbout.stream()
                        .map(child -> new CodeList.Option(child.value(), file.nameOf(child)))
                        .toList(),
                keptOut,
                !keptOut.isEmpty());
    }

    @Override
    public void submit(DecisionsTaken taken, FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Sitting sitting = sitting(context);
        DecidedConference decided = decisions.record(
                sitting,
                file,
                sittings.attendance(sitting),
                onNoPlan(file),
                taken,
                context.person().id());
        if (plans.onAPlan(context.caseReference()).isEmpty()) {
            families.changeStatus(context.caseReference(), decided.status());
        }
        transfer.held(sitting.conference(), sitting.heldOn());
        context.set(Variables.PLAN_NEEDED, decided.isPlanNeeded());
    }

    /** A child is on one plan at most, and a review decides about that. */
    private List<PersonNumber> onNoPlan(FamilyFile file) {
        Set<PersonNumber> planned = plans.onAPlan(file.reference());
        return file.children().stream()
                .map(Child::number)
                .filter(child -> !planned.contains(child))
                .toList();
    }

    private static String onAPlan(FamilyFile file, List<PersonNumber> decidedAbout) {
        String names = file.children().stream()
                .map(Child::number)
                .filter(child -> !decidedAbout.contains(child))
                .map(child -> child + " " + file.nameOf(child))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private Sitting sitting(FormContext context) {
        return sittings.last(ConferenceId.parse(context.get(Variables.CONFERENCE_ID)))
                .orElseThrow(() -> new IllegalStateException("The conference has not been opened."));
    }

    private ViewRow row(FamilyFile file, ViewAsked asked) {
        return new ViewRow(asked.number(), file.nameOf(asked.child()), seen.nameAndRole(file, asked.attendee()));
    }

    /** What was said of the child's views when the conference opened is offered as the beginning of the answer. */
    private static ChildRow row(Child child, Sitting sitting, List<ChildParticipation> participation) {
        return new ChildRow(
                child.number(),
                child.displayName(),
                ConferenceSeen.age(child, sitting.heldOn()),
                views(child.number(), participation));
    }

    /** How the child's views reached the conference, as it was noted when it opened. */
    public static String views(PersonNumber child, List<ChildParticipation> participation) {
        return participation.stream()
                .filter(one -> one.child().equals(child))
                .findFirst()
                .map(ChildParticipation::views)
                .orElse(null);
    }

    /** Whether the conference was quorate, and why it went on when it was not. */
    public static String quorum(Sitting sitting) {
        if (sitting.quorate()) {
            return sitting.quorumSentence();
        }
        return sitting.quorumSentence() + " It went on all the same: "
                + sitting.goOnReason().label() + ".";
    }
}
