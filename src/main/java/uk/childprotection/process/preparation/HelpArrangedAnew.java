package uk.childprotection.process.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.TakingPartHelp;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.limit.MovedDates;

/**
 * A conference that gets another day: interpreters, access and equipment that were arranged for the old one are a task again, whoever moved
 * it. While they have not been arranged at all, the task of the preparation is still open and shows the new day.
 */
@Component
public class HelpArrangedAnew {

    private static final String ARRANGE_HELP_ANEW = "arrange-help-anew";
    private static final String HELP_OUTDATED = "HelpOutdated";
    private static final String HELP_NOT_AWAITED = "HelpNotAwaited";

    private final RuntimeService runtime;
    private final TakingPartHelp help;
    private final Limits limits;
    private final MovedDates dates;
    private final Clock clock;

    HelpArrangedAnew(@Lazy RuntimeService runtime, TakingPartHelp help, Limits limits, MovedDates dates, Clock clock) {
        this.runtime = runtime;
        this.help = help;
        this.limits = limits;
        this.dates = dates;
        this.clock = clock;
    }

    /** The conference has another day, time or place. A task that is open from the time before stays, with what is typed in it. */
    public void moved(Conference conference) {
        if (isOpen(conference)) {
            dates.moveWhere(
                    conference.family(),
                    Variables.CONFERENCE_ID,
                    conference.id().value(),
                    Map.of(Variables.HELP_NEEDED_ON.name(), neededOn(conference)));
        } else if (help.isArranged(conference.id())) {
            message(HELP_OUTDATED, conference)
                    .setVariable(
                            Variables.CASE_REFERENCE.name(), conference.family().value())
                    .setVariable(Variables.CONFERENCE_ID.name(), conference.id().value())
                    .setVariable(Variables.HELP_NEEDED_ON.name(), neededOn(conference))
                    .correlateStartMessage();
        }
    }

    /** The conference is open, or will not be held: there is nothing to arrange for it any more. */
    public void notAwaited(Conference conference) {
        message(HELP_NOT_AWAITED, conference)
                .processInstanceVariableEquals(
                        Variables.CONFERENCE_ID.name(), conference.id().value())
                .correlateAll();
    }

    private boolean isOpen(Conference conference) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(ARRANGE_HELP_ANEW)
                        .processInstanceBusinessKey(conference.family().value())
                        .variableValueEquals(
                                Variables.CONFERENCE_ID.name(), conference.id().value())
                        .count()
                > 0;
    }

    private MessageCorrelationBuilder message(String name, Conference conference) {
        return runtime.createMessageCorrelation(name)
                .processInstanceBusinessKey(conference.family().value());
    }

    /** When the family has the reports, so that an interpreter can help to read them; where that is over, on the day itself. */
    private Date neededOn(Conference conference) {
        LocalDate today = LondonTime.today(clock);
        return limits.find(
                        conference.family().value(),
                        conference.kind().socialWorkReport(),
                        conference.id().value())
                .map(limit -> limit.due())
                .filter(due -> !due.dueOn().isBefore(today))
                .map(due -> due.dueAt())
                .orElseGet(() -> LondonTime.endOf(conference.booked().on()));
    }
}
