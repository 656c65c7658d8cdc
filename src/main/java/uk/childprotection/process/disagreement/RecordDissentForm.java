package uk.childprotection.process.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.DecidedConference;
import uk.childprotection.conference.DissentTaken;
import uk.childprotection.conference.Dissents;
import uk.childprotection.conference.RaisedDissent;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecisionsSeen;

/** Whoever heard of it takes down a professional's dissent from what a conference decided. */
@Component
class RecordDissentForm implements FormHandler<DissentTaken> {

    private final Families families;
    private final DecisionsSeen decisions;
    private final Dissents dissents;
    private final ConferenceSeen seen;
    private final TimeLimits practice;
    private final ProcessLimits limits;

    RecordDissentForm(
            Families families,
            DecisionsSeen decisions,
            Dissents dissents,
            ConferenceSeen seen,
            TimeLimits practice,
            ProcessLimits limits) {
        this.families = families;
        this.decisions = decisions;
        this.dissents = dissents;
        this.seen = seen;
        this.practice = practice;
        this.limits = limits;
    }

    record Shown(
            String answerWithin,
            List<DecisionsSeen.Row> decisions,
            List<CodeList.Option> conferences,
            List<CodeList.Option> professionals,
            List<CodeList.Option> childOptions,
            List<CodeList.Option> keptOut,
            boolean anyoneKeptOut) {}

    @Override
    public String form() {
        return "record-dissent";
    }

    @Override
    public Class<DissentTaken> answers() {
        return DissentTaken.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        List<DecidedConference> decided = decisions.of(file.reference());
        List<CodeList.Option> keptOut = decided.stream()
                .flatMap(one -> seen.keptOut(file, one.outcome().conference()).stream())
                .distinct()
                .toList();
        return new Shown(
                practice.find(LimitName.DISSENT_ANSWER, context.today()).period(),
                decisions.rows(file),
                decisions.options(file.reference()),
                professionals(file, decided),
                ConferenceSeen.children(file),
                keptOut,
                !keptOut.isEmpty());
    }

    @Override
    public void submit(DissentTaken taken, FormContext context) {
        boolean kept = taken.keep() == YesNo.YES;
        context.set(Variables.DISSENT_KEPT, kept);
        if (!kept) {
            return;
        }
        FamilyFile file = families.find(context.caseReference());
        List<DecidedConference> all = decisions.of(file.reference());
        DecidedConference decided = decisions.decided(file.reference(), taken.conference());
        if (taken.who().startsWith("O") && !decided.equals(all.get(0))) {
            throw new Refusal("Somebody who is not in the file is known from the last conference only.");
        }
        RaisedDissent raised = dissents.raise(
                file,
                decided,
                decisions.attendance(taken.conference()),
                taken,
                context.person().id());
        context.set(Variables.DISSENT_ID, raised.id().toString());
        limits.open(
                context,
                Variables.DISSENT_ANSWER_LIMIT,
                LimitName.DISSENT_ANSWER,
                raised.id().toString(),
                raised.receivedOn());
    }

    /** Everybody who speaks for an agency and was asked to a conference; those who are not in the file from the last one. */
    private List<CodeList.Option> professionals(FamilyFile file, List<DecidedConference> decided) {
        List<CodeList.Option> options = new ArrayList<>();
        for (DecidedConference one : decided) {
            for (Attendance attendance : decisions.attendance(one.outcome().conference())) {
                boolean known =
                        options.stream().anyMatch(option -> option.value().equals(attendance.attendee()));
                boolean last = one == decided.get(0);
                if (attendance.agency() != null && !known && (last || !attendance.isOther())) {
                    options.add(new CodeList.Option(attendance.attendee(), label(file, attendance)));
                }
            }
        }
        return options;
    }

    private String label(FamilyFile file, Attendance attendance) {
        return attendance.isOther()
                ? seen.nameAndRole(file, attendance) + ", "
                        + attendance.agency().label().toLowerCase(Locale.UK)
                : seen.nameAndRole(file, attendance);
    }
}
