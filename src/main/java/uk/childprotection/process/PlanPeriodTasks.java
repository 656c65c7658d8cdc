package uk.childprotection.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.Plan;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;

/** What {@code child-protection-plan.bpmn} asks of the rooms, and how a conference begins it. */
@Configuration(proxyBeanMethods = false)
class PlanPeriodTasks {

    /** The message that starts {@code child-protection-plan.bpmn} for a period of a plan. */
    static final String PLAN_PERIOD_BEGUN = "PlanPeriodBegun";

    /**
     * Starts {@code child-protection-plan.bpmn} for the period that this conference begins. An initial conference begins the first
     * period of the plan that it has just agreed; a review has begun the next one when it decided.
     */
    @Bean
    JavaDelegate beginPlanPeriod(Plans plans, PlanPeriods periods, Conferences conferences) {
        return execution -> {
            UUID conference = ConferencePreparationTasks.conference(execution).uuid();
            PlanPeriod period = periods.ofConference(conference)
                    .orElseGet(() -> firstPeriod(
                            plans.ofConference(conference).orElseThrow().plan(),
                            periods,
                            conferences
                                    .find(ConferencePreparationTasks.conference(execution))
                                    .booked()
                                    .chair()));
            FamilyReference family = period.family();
            Map<String, Object> variables = new HashMap<>();
            variables.put(Variables.CASE_REFERENCE.name(), family.value());
            variables.put(Variables.PLAN_ID.name(), period.plan().toString());
            variables.put(Variables.PERIOD_ID.name(), period.id().toString());
            variables.put(Variables.CHAIR.name(), period.chair());
            variables.put(
                    Variables.SOCIAL_WORKER.name(),
                    plans.childrenOn(period.plan()).get(0).leadSocialWorker());
            variables.put(Variables.REVIEW_CALL_ON.name(), LondonTime.morningOf(periods.reviewCallOn(period)));
            variables.putAll(ProcessLimits.variables(Variables.REVIEW_LIMIT, periods.reviewLimit(period)));
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(PLAN_PERIOD_BEGUN)
                    .processInstanceBusinessKey(family.value())
                    .setVariables(variables)
                    .correlateStartMessage();
        };
    }

    private static PlanPeriod firstPeriod(Plan plan, PlanPeriods periods, String chair) {
        return periods.begin(plan, plan.conference(), plan.agreedOn(), plan.visitsEvery(), plan.firstReviewOn(), chair);
    }
}
