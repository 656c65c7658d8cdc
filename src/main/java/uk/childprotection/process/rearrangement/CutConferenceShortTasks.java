package uk.childprotection.process.rearrangement;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.limit.ReasonsAsked;
import uk.childprotection.process.plan.ReviewDay;
import uk.childprotection.process.preparation.HelpArrangedAnew;

/** What {@code cut-conference-short.bpmn} asks, and how the conference that runs follows it. */
@Configuration(proxyBeanMethods = false)
class CutConferenceShortTasks {

    private static final String CONFERENCE_CUT_SHORT = "ConferenceCutShort";

    @Bean
    JavaDelegate tellCutShort() {
        return execution -> RunningConference.tell(CONFERENCE_CUT_SHORT, execution, OpenConference::onOlderDiagram);
    }

    /**
     * The conference has its new day, with a limit of its own. There is no decision to tell yet; the limit for holding the conference runs on,
     * as for every conference that is adjourned.
     */
    @Bean
    JavaDelegate followCutShort(
            Conferences conferences,
            Sittings sittings,
            ProcessLimits processLimits,
            Limits limits,
            ReasonsAsked reasons,
            ReviewDay reviewDay,
            HelpArrangedAnew help) {
        return execution -> {
            Conference cut = conferences.find(ConferenceId.parse(Variables.CONFERENCE_ID.in(execution)));
            Sitting sitting = sittings.last(cut.id()).orElseThrow();
            reasons.withdrawIfKept(List.of(limits.close(processLimits.of(execution, Variables.DECISION_LIMIT))));
            limits.runsOn(processLimits.of(execution, Variables.CONFERENCE_LIMIT));
            tell(execution, reconvene(limits, cut, sitting));
            Variables.CONFERENCE_ON.set(execution, LondonTime.endOf(sitting.nextOn()));
            if (cut.kind().isReview()) {
                reviewDay.moved(Variables.PERIOD_ID.in(execution), sitting.nextOn());
            }
            help.moved(cut);
        };
    }

    private static Limit reconvene(Limits limits, Conference conference, Sitting sitting) {
        return limits.find(
                        conference.family().value(),
                        LimitName.RECONVENE,
                        sitting.id().toString())
                .orElseThrow();
    }

    private static void tell(DelegateExecution execution, Limit reconvene) {
        ProcessLimits.variables(Variables.RECONVENE_LIMIT, reconvene).forEach(execution::setVariable);
    }
}
