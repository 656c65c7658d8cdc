package uk.childprotection.process.plan;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.plan.VisitClock;
import uk.childprotection.plan.VisitClocks;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.limit.ReasonsAsked;
import uk.childprotection.process.words.ChildNumbers;

/** What {@code visits.bpmn} asks of the rooms, one bean per service task. */
@Configuration(proxyBeanMethods = false)
class VisitTasks {

    private static final String CHILD_SEEN = "ChildSeen";
    private static final String RECORD_VISIT = "Activity_RecordVisit";

    /** Sets the dates of a child's clock, for its own timers only: every child of the plan has the same variables. */
    @Bean
    JavaDelegate startVisitClock(VisitClocks clocks) {
        return execution -> {
            VisitClock clock = clocks.of(plan(execution), child(execution));
            setLocal(execution, Variables.VISIT_LIMIT, clock);
            execution.setVariableLocal(
                    Variables.CHILD_NOT_SEEN_DUE_ON.name(),
                    clocks.notSeen(clock).dueAt());
            execution.setVariableLocal(
                    Variables.CHILD_LONG_NOT_SEEN_DUE_ON.name(),
                    clocks.longNotSeen(clock).dueAt());
        };
    }

    /**
     * Tells the clock of each child who was seen that it starts again; the clocks of the others do not hear of it. A clock that has been
     * stopped since the visit was recorded is not missed.
     */
    @Bean
    static JavaDelegate tellChildrenSeen() {
        return execution -> {
            RuntimeService running = execution.getProcessEngineServices().getRuntimeService();
            for (PersonNumber child : ChildNumbers.read(Variables.CHILDREN_SEEN.in(execution))) {
                running.createMessageCorrelation(CHILD_SEEN)
                        .processInstanceId(execution.getProcessInstanceId())
                        .localVariableEquals(Variables.CHILD.name(), child.value())
                        .correlateAll();
            }
        };
    }

    /** Stops the clock of a child whom the plan has ended for, and moves the next visit to when the others have to be seen. */
    @Bean
    JavaDelegate stopVisitClock(VisitClocks clocks, VisitTimes times) {
        return execution -> {
            clocks.stop(plan(execution), child(execution));
            var tasks = execution.getProcessEngineServices().getTaskService();
            tasks.createTaskQuery()
                    .processInstanceId(execution.getProcessInstanceId())
                    .taskDefinitionKey(RECORD_VISIT)
                    .list()
                    .forEach(task -> tasks.setDueDate(task.getId(), times.nextDue(Variables.PLAN_ID.in(execution))));
        };
    }

    /**
     * Hands the limit for a visit over to {@code time-limit.bpmn}, once for all children whom the same visit would have kept in time, and
     * not again when the next period of the plan finds it as it was. Nothing is said of a limit that a visit has kept of which the clock
     * has not been told yet.
     */
    @Bean
    JavaDelegate handOverVisitLimit(
            Limits limits, VisitClocks clocks, ReasonsAsked reasons, JavaDelegate handOverLimit) {
        return execution -> {
            Limit limit = limits.find(UUID.fromString(Variables.LIMIT_ID.in(execution)))
                    .orElseThrow(() -> new IllegalStateException("The register has no such limit."));
            if (isKept(limit)) {
                return;
            }
            List<Limit> alongside = clocks.alongside(limit);
            if (Variables.LIMIT_PASSED.in(execution)) {
                if (alongside.stream().noneMatch(reasons::isAsked)) {
                    handOverLimit.execute(execution);
                }
            } else {
                handOverLimit.execute(execution);
                alongside.stream()
                        .filter(one -> one.metOn() == null && one.closedAt() == null)
                        .forEach(one -> limits.warned(one.id()));
            }
        };
    }

    @Bean
    JavaDelegate writeNotSeenNotice(VisitClocks clocks, VisitNotices notices, Letters letters) {
        return execution -> {
            boolean longer = Variables.LONG_NOT_SEEN.in(execution);
            List<Limit> noted = clocks.noteNotSeen(
                    plan(execution),
                    child(execution),
                    longer ? LimitName.CHILD_LONG_NOT_SEEN : LimitName.CHILD_NOT_SEEN);
            List<LetterOrder> orders = longer
                    ? notices.longNotSeen(UUID.fromString(Variables.PERIOD_ID.in(execution)), noted)
                    : notices.notSeen(family(execution), noted);
            OutgoingLetters.write(execution, letters, orders);
        };
    }

    @Bean
    JavaDelegate writeNotAloneNotice(VisitNotices notices, Letters letters) {
        return execution ->
                OutgoingLetters.write(execution, letters, notices.notAlone(family(execution), plan(execution)));
    }

    private static boolean isKept(Limit limit) {
        return limit.metOn() != null && !limit.metOn().isAfter(limit.due().dueOn());
    }

    private static void setLocal(DelegateExecution execution, Variables.LimitVariables names, VisitClock clock) {
        ProcessLimits.variables(names, clock.visit()).forEach(execution::setVariableLocal);
    }

    private static FamilyReference family(DelegateExecution execution) {
        return FamilyReference.parse(Variables.CASE_REFERENCE.in(execution));
    }

    private static UUID plan(DelegateExecution execution) {
        return UUID.fromString(Variables.PLAN_ID.in(execution));
    }

    private static PersonNumber child(DelegateExecution execution) {
        return PersonNumber.parse(Variables.CHILD.in(execution));
    }
}
