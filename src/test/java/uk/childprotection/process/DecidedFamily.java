package uk.childprotection.process;

import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.DecisionsTakenBuilder;
import uk.childprotection.conference.FollowUp;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Sittings;

/**
 * The family of a {@link PreparedConference} whose conference has decided, on Tuesday 17 March 2026: a plan for both children who are
 * born, or for nobody. Somebody who is not in the file came as well.
 */
public final class DecidedFamily {

    public final FamilyReference family;
    public final ConferenceId conference;

    private final Desks desks;
    private final ObjectMapper json;
    private final TestClock clock;

    private DecidedFamily(ApplicationContext application, boolean plan) {
        desks = application.getBean(Desks.class);
        json = application.getBean(ObjectMapper.class);
        clock = application.getBean(TestClock.class);
        PreparedConference prepared = new PreparedConference(application);
        family = prepared.family;
        conference = prepared.id;
        ObjectNode opening = json.valueToTree(OpeningBuilder.everybodyCame(prepared.roll())
                .cameForPart("A2", "All but the police enquiries")
                .build());
        opening.withArray("/others")
                .addObject()
                .put("name", "Ms Yew Example")
                .put("role", "School nurse")
                .put("agency", "SCHOOL_NURSE")
                .putNull("insteadOf");
        chair("Activity_OpenConference", opening);
        Sittings sittings = application.getBean(Sittings.class);
        var attendance = sittings.attendance(sittings.last(conference).orElseThrow());
        var taken = DecisionsTakenBuilder.decided(
                        application.getBean(Decisions.class).viewsAsked(prepared.file(), attendance))
                .removalMentioned(YesNo.NO);
        if (!plan) {
            taken.noPlan("C1", FollowUp.CHILD_IN_NEED).noPlan("C2", FollowUp.NOTHING);
        }
        chair("Activity_RecordDecisions", json.valueToTree(taken.build()));
        if (plan) {
            chair("Activity_AgreeOutlinePlan", json.valueToTree(anOutlinePlan().build()));
        }
        desks.runJobs(family);
    }

    /** Two children are on a plan. */
    public static DecidedFamily withPlan(ApplicationContext application) {
        return new DecidedFamily(application, true);
    }

    /** Nobody is on a plan. */
    public static DecidedFamily withoutPlan(ApplicationContext application) {
        return new DecidedFamily(application, false);
    }

    /** Starts a process in Tasklist that asks for the case only. */
    public DecidedFamily start(String person, String process, String form) {
        desks.of(person)
                .start(
                        process,
                        FilledForm.ofStart(form)
                                .answer("reference", family.value())
                                .json());
        return this;
    }

    /** The health visitor dissents and the mother complains. */
    public DecidedFamily disputed() {
        DisagreementForms forms = new DisagreementForms(this);
        forms.dissentStarted();
        forms.record(forms.dissent());
        forms.complaintStarted();
        forms.take(forms.complaint());
        return this;
    }

    /** On 2 April the end of the first child's plan is proposed, and another authority is told of the move of the second. */
    public DecidedFamily leaving() {
        clock.goTo(LocalDate.of(2026, 4, 2));
        EndingForms ending = new EndingForms(this);
        ending.started();
        ending.propose(ending.leftUk("C1", "2026-03-30"));
        ending.transferStarted();
        ending.tell(ending.notification().answer("children", List.of("C2")));
        return this;
    }

    public Task task(String activity) {
        return desks.task(family, activity);
    }

    public JsonNode read(String person, String activity) {
        return desks.of(person).read(task(activity));
    }

    public FilledForm form(String person, String activity, String form) {
        return FilledForm.of(form, read(person, activity));
    }

    /** Claims the task where nobody has it, and completes it. */
    public void complete(String person, String activity, FilledForm answers) {
        Task task = task(activity);
        if (task.getAssignee() == null) {
            desks.of(person).claim(task);
        }
        desks.of(person).complete(task, answers.json());
        desks.runJobs(family);
    }

    /** Today's date on the rooms' clock. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TestClock.LONDON);
    }

    private void chair(String activity, ObjectNode answers) {
        desks.of(PreparedConference.CHAIR).complete(family, activity, answers);
    }
}
