package uk.childprotection.process.plan;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.CoreGroup;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.Plan;
import uk.childprotection.plan.PlanChecks;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.limit.MovedDates;
import uk.childprotection.process.limit.ProcessLimits;

/** What {@code child-protection-plan.bpmn} asks of the rooms, and how a conference begins it. */
@Configuration(proxyBeanMethods = false)
class PlanPeriodTasks {

    /** The message that starts {@code child-protection-plan.bpmn} for a period of a plan. */
    static final String PLAN_PERIOD_BEGUN = "PlanPeriodBegun";

    /**
     * Starts {@code child-protection-plan.bpmn} for the period that this conference begins. An initial conference begins the first
     * period of the plan that it has just agreed; a review has begun the next one, and planned its first core group, when it decided.
     */
    @Bean
    JavaDelegate beginPlanPeriod(
            Plans plans, PlanPeriods periods, CoreGroups coreGroups, PlanChecks checks, Conferences conferences) {
        return execution -> {
            ConferenceId conference = ConferenceId.parse(Variables.CONFERENCE_ID.in(execution));
            PlanPeriod period = periods.ofConference(conference.uuid())
                    .orElseGet(() -> firstPeriod(conference, plans, periods, coreGroups, conferences));
            CoreGroup coreGroup = coreGroups.waiting(period.plan()).orElseThrow();
            Map<String, Object> variables = new HashMap<>();
            variables.put(Variables.CASE_REFERENCE.name(), period.family().value());
            variables.put(Variables.PLAN_ID.name(), period.plan().toString());
            variables.put(Variables.PERIOD_ID.name(), period.id().toString());
            variables.put(Variables.CHAIR.name(), period.chair());
            variables.put(
                    Variables.SOCIAL_WORKER.name(),
                    plans.childrenOn(period.plan()).get(0).leadSocialWorker());
            variables.put(Variables.CORE_GROUP_ID.name(), coreGroup.id().toString());
            variables.put(Variables.CORE_GROUP_ON.name(), LondonTime.endOf(coreGroup.on()));
            variables.putAll(ProcessLimits.variables(Variables.CORE_GROUP_LIMIT, coreGroups.limit(coreGroup)));
            variables.put(Variables.MID_POINT_ON.name(), LondonTime.morningOf(periods.midPointOn(period)));
            variables.putAll(ProcessLimits.variables(Variables.MID_POINT_LIMIT, checks.open(period)));
            variables.put(Variables.REVIEW_CALL_ON.name(), LondonTime.morningOf(periods.reviewCallOn(period)));
            variables.putAll(ProcessLimits.variables(Variables.REVIEW_LIMIT, periods.reviewLimit(period)));
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(PLAN_PERIOD_BEGUN)
                    .processInstanceBusinessKey(period.family().value())
                    .setVariables(variables)
                    .correlateStartMessage();
        };
    }

    /** Moves the day on which the review is called to the one that came with the message. */
    @Bean
    JavaDelegate moveReviewCall(MovedDates dates) {
        return execution ->
                dates.move(execution, Map.of(Variables.REVIEW_CALL_ON.name(), Variables.REVIEW_CALL_ON.in(execution)));
    }

    private static PlanPeriod firstPeriod(
            ConferenceId conference, Plans plans, PlanPeriods periods, CoreGroups coreGroups, Conferences conferences) {
        Plan plan = plans.ofConference(conference.uuid()).orElseThrow().plan();
        String chair = conferences.find(conference).booked().chair();
        PlanPeriod period = periods.begin(
                plan, plan.conference(), plan.agreedOn(), plan.visitsEvery(), plan.firstReviewOn(), chair);
        coreGroups.plan(
                period,
                new CoreGroup.When(plan.firstCoreGroupOn(), plan.firstCoreGroupAt(), plan.firstCoreGroupPlace()));
        return period;
    }
}
