package uk.childprotection.process.limit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.process.Variables.LimitVariables;
import uk.childprotection.process.form.FormContext;

/**
 * The limits of running processes: each stands in the register of limits, and a process knows it by three variables, the id there and
 * the two dates that its timers and tasks read.
 */
@Component
public class ProcessLimits {

    private final Limits limits;

    ProcessLimits(Limits limits) {
        this.limits = limits;
    }

    /**
     * Gives the family's case a limit and tells the process of it while answers are submitted.
     *
     * @param subject what of the family it is about: the id of an enquiry or conference
     * @param countedFrom the day of the event, day 0
     */
    public Limit open(
            FormContext context, LimitVariables variables, LimitName name, String subject, LocalDate countedFrom) {
        Limit limit = limits.open(context.caseReference().value(), name, subject, countedFrom);
        tell(context, variables, limit);
        return limit;
    }

    /**
     * Tells the process, while answers are submitted, of a limit that a room has put in the register.
     *
     * @param subject what of the family it is about
     */
    public void tellRegistered(FormContext context, LimitVariables variables, LimitName name, String subject) {
        String family = context.caseReference().value();
        tell(
                context,
                variables,
                limits.find(family, name, subject)
                        .orElseThrow(() -> new IllegalStateException(
                                "The register has no limit %s of %s.".formatted(name.code(), family))));
    }

    /** Gives the family's case a limit of which another process will be told; see {@link #variables}. */
    public Limit open(FamilyReference family, LimitName name, String subject, LocalDate countedFrom) {
        return limits.open(family.value(), name, subject, countedFrom);
    }

    /** The limit as the variables of a process that is about to start. */
    public static Map<String, Object> variables(LimitVariables variables, Limit limit) {
        return Map.of(
                variables.id().name(), limit.id().toString(),
                variables.warnOn().name(), limit.due().warnAt(),
                variables.dueOn().name(), limit.due().dueAt());
    }

    /** The limit that the process was given by these variables; fails when it was given none. */
    public Limit of(FormContext context, LimitVariables variables) {
        return registered(context.get(variables.id()));
    }

    /** As {@link #of(FormContext, LimitVariables)}, from a task bean. */
    public Limit of(VariableScope scope, LimitVariables variables) {
        return registered(variables.id().in(scope));
    }

    /** Notes that the limit was met on this day; the first day noted is kept. */
    public void met(FormContext context, LimitVariables variables, LocalDate on) {
        limits.met(of(context, variables), on);
    }

    /** Notes that the limit does not apply any more. */
    public void close(FormContext context, LimitVariables variables) {
        limits.close(of(context, variables));
    }

    private Limit registered(String id) {
        return limits.find(UUID.fromString(id))
                .orElseThrow(() -> new IllegalStateException("The register has no limit " + id + "."));
    }

    private static void tell(FormContext context, LimitVariables variables, Limit limit) {
        context.set(variables.id(), limit.id().toString());
        context.set(variables.warnOn(), limit.due().warnAt());
        context.set(variables.dueOn(), limit.due().dueAt());
    }
}
