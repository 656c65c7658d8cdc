package uk.childprotection.process.limit;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.process.Variables;

/** What {@code time-limit.bpmn} asks of the rooms, and how another diagram hands a limit over to it. */
@Configuration(proxyBeanMethods = false)
class TimeLimitTasks {

    /** The message that starts {@code time-limit.bpmn} for a limit. */
    static final String LIMIT_REACHED = "LimitReached";

    @Bean
    JavaDelegate writeLimitNotice(Limits limits, LimitNotices notices, Letters letters) {
        return execution -> {
            Limit limit = limit(limits, Variables.LIMIT_ID.in(execution));
            String owner = Variables.LIMIT_OWNER.orNull(execution);
            String group = Variables.LIMIT_OWNER_GROUP.orNull(execution);
            List<LetterOrder> orders;
            if (Variables.LIMIT_PASSED.in(execution)) {
                orders = notices.passed(limit, owner, group);
            } else {
                orders = notices.near(limit, owner, group);
                limits.warned(limit.id());
            }
            FamilyReference family = FamilyReference.parse(limit.familyReference());
            Variables.LETTER_BATCH.set(
                    execution, letters.write(family, orders).id().toString());
        };
    }

    /**
     * Starts {@code time-limit.bpmn} for the limit in this task's own variables; the diagram goes on at once. A limit that goes on when the
     * process that watches it is followed by another, as that of a core group at a review, is told of and asked about once.
     */
    @Bean
    JavaDelegate handOverLimit(Limits limits, ReasonsAsked reasons) {
        return execution -> {
            Limit limit = limit(limits, Variables.LIMIT_ID.in(execution));
            boolean told = Variables.LIMIT_PASSED.in(execution) ? reasons.isAsked(limit) : limit.warnedAt() != null;
            if (!told) {
                handOver(execution);
            }
        };
    }

    private static void handOver(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(LIMIT_REACHED)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariable(Variables.CASE_REFERENCE.name(), Variables.CASE_REFERENCE.in(execution))
                .setVariable(Variables.LIMIT_ID.name(), Variables.LIMIT_ID.in(execution))
                .setVariable(Variables.LIMIT_PASSED.name(), Variables.LIMIT_PASSED.in(execution))
                .setVariable(Variables.LIMIT_OWNER.name(), Variables.LIMIT_OWNER.orNull(execution))
                .setVariable(Variables.LIMIT_OWNER_GROUP.name(), Variables.LIMIT_OWNER_GROUP.orNull(execution))
                .correlateStartMessage();
    }

    private static Limit limit(Limits limits, String id) {
        return limits.find(UUID.fromString(id))
                .orElseThrow(() -> new IllegalStateException("The register has no limit " + id + "."));
    }
}
