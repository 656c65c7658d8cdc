package uk.childprotection.process.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.plan.ChildVisits;
import uk.childprotection.plan.RecordedVisit;
import uk.childprotection.plan.VisitClock;
import uk.childprotection.plan.VisitClocks;
import uk.childprotection.plan.VisitOutcome;
import uk.childprotection.plan.VisitPractice;
import uk.childprotection.plan.Visits;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ReasonsAsked;
import uk.childprotection.process.words.ChildNumbers;
import uk.childprotection.process.words.ConferenceSeen;

/** The lead social worker records a visit to the children on a plan, whoever made it. */
@Component
class RecordVisitForm implements FormHandler<RecordedVisit> {

    private final Families families;
    private final Visits visits;
    private final TimeLimits practice;
    private final VisitTimes times;
    private final People people;
    private final VisitClocks clocks;
    private final ReasonsAsked reasons;

    RecordVisitForm(
            Families families,
            Visits visits,
            TimeLimits practice,
            VisitTimes times,
            People people,
            VisitClocks clocks,
            ReasonsAsked reasons) {
        this.families = families;
        this.visits = visits;
        this.practice = practice;
        this.times = times;
        this.people = people;
        this.clocks = clocks;
        this.reasons = reasons;
    }

    /**
     * @param lastVisit what is known of the visit before, as a sentence; empty before the first
     * @param visitedBy the lead social worker, to be changed when somebody else visited
     */
    record Shown(
            String dueOn,
            String writeUpIn,
            String inTimeFrom,
            String lastVisit,
            List<Standing> standing,
            List<Reminder> reminders,
            boolean anyReminder,
            List<CodeList.Option> visitors,
            String visitedBy,
            List<ChildRow> children) {}

    record Standing(PersonNumber number, String name, String lastSeen, String alone, String bedroom, String dueOn) {}

    record Reminder(String child, String what) {}

    record ChildRow(PersonNumber number, String name, String age, boolean unborn) {}

    @Override
    public String form() {
        return "record-visit";
    }

    @Override
    public Class<RecordedVisit> answers() {
        return RecordedVisit.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        UUID plan = plan(context);
        List<ChildVisits> children = visits.standing(file, plan);
        List<Reminder> reminders = reminders(file, children);
        return new Shown(
                children.stream()
                        .filter(child -> child.next() != null)
                        .map(child -> child.next().due().dueOn())
                        .min(LocalDate::compareTo)
                        .map(LondonTime::inWords)
                        .orElse("the day that the plan says"),
                practice.find(LimitName.VISIT_WRITE_UP, context.today()).period(),
                LondonTime.inWords(visits.earliestInTime()),
                lastVisit(plan),
                children.stream().map(child -> standing(file, child)).toList(),
                reminders,
                !reminders.isEmpty(),
                visitors(),
                times.visitor(plan.toString()),
                children.stream()
                        .map(child -> row(file, child.child(), context.today()))
                        .toList());
    }

    @Override
    public void submit(RecordedVisit recorded, FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        VisitOutcome outcome =
                visits.record(file, plan(context), recorded, context.person().id());
        outcome.restarted().stream()
                .filter(clock -> context.today().isAfter(clock.visit().due().dueOn()))
                .map(clock -> clocks.alongside(clock.visit()))
                .distinct()
                .forEach(reasons::withdrawIfKept);
        context.set(
                Variables.CHILDREN_SEEN,
                ChildNumbers.written(
                        outcome.restarted().stream().map(VisitClock::child).toList()));
        context.set(Variables.NOT_SEEN_ALONE, !outcome.tooSeldomAlone().isEmpty());
    }

    private static UUID plan(FormContext context) {
        return UUID.fromString(context.get(Variables.PLAN_ID));
    }

    private String lastVisit(UUID plan) {
        return visits.ofPlan(plan).stream()
                .findFirst()
                .map(last ->
                        "The last visit on file was on %s. An earlier day is taken too; the clocks go on from the later visit."
                                .formatted(LondonTime.inWords(last.visit().visitedOn())))
                .orElse("");
    }

    private static Standing standing(FamilyFile file, ChildVisits child) {
        return new Standing(
                child.child(),
                file.nameOf(child.child()),
                child.lastSeen() == null
                        ? "Not yet"
                        : LondonTime.inWords(child.lastSeen().visitedOn()),
                file.child(child.child()).isUnborn() ? "" : dayOrNotYet(child.lastAlone()),
                file.child(child.child()).isUnborn() ? "" : dayOrNotYet(child.lastBedroom()),
                child.next() == null
                        ? ""
                        : LondonTime.inWords(child.next().due().dueOn()));
    }

    private static String dayOrNotYet(LocalDate day) {
        return day == null ? "Not yet" : LondonTime.inWords(day);
    }

    private List<Reminder> reminders(FamilyFile file, List<ChildVisits> children) {
        VisitPractice asked = visits.practice();
        List<Reminder> reminders = new ArrayList<>();
        for (ChildVisits child : children) {
            String name = file.nameOf(child.child());
            if (child.isTooSeldomAlone(asked)) {
                reminders.add(new Reminder(
                        name,
                        "Seen at the last %d visits, but never alone: see the child alone this time. The team manager knows."
                                .formatted(child.notAlone())));
            }
            if (child.isBedroomDue(asked)) {
                reminders.add(new Reminder(
                        name,
                        asked.bedroomEvery() == 1
                                ? "See the bedroom: it is seen at every visit."
                                : "See the bedroom: it was not seen at the last visit."));
            }
        }
        return reminders;
    }

    private List<CodeList.Option> visitors() {
        List<CodeList.Option> visitors = new ArrayList<>();
        for (Person worker : people.withRole(Role.SOCIAL_WORKER)) {
            visitors.add(new CodeList.Option(worker.id(), worker.name()));
        }
        visitors.add(new CodeList.Option(RecordedVisit.SOMEBODY_ELSE, "Somebody else"));
        return visitors;
    }

    private static ChildRow row(FamilyFile file, PersonNumber number, LocalDate today) {
        return new ChildRow(
                number,
                file.nameOf(number),
                ConferenceSeen.age(file.child(number), today),
                file.child(number).isUnborn());
    }
}
