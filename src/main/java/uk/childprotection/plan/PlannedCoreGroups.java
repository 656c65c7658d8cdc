package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;

/** The core groups that are still to be held, with the limits that wait for them; apart, so that the end of a period can call them off. */
@Component
class PlannedCoreGroups {

    private static final Set<LimitName> LIMITS =
            Set.of(LimitName.FIRST_CORE_GROUP, LimitName.LATER_CORE_GROUP, LimitName.CORE_GROUP_MADE_UP);

    private final JdbcAggregateTemplate rows;
    private final Limits limits;

    PlannedCoreGroups(JdbcAggregateTemplate rows, Limits limits) {
        this.rows = rows;
        this.limits = limits;
    }

    /** All core groups of a plan, in the order in which they were planned. */
    List<CoreGroup> all(UUID plan) {
        return rows.findAll(query(where("plan").is(plan)), CoreGroup.class).stream()
                .sorted(Comparator.comparing(CoreGroup::number))
                .toList();
    }

    /** The one that is still to be held, if one is planned. */
    Optional<CoreGroup> of(UUID plan) {
        return all(plan).stream().filter(CoreGroup::isPlanned).findFirst();
    }

    /** The limits of this plan's core groups that are neither met nor closed. */
    List<Limit> runningLimits(CoreGroup group) {
        Set<String> subjects = new HashSet<>();
        subjects.add(group.plan().toString());
        for (CoreGroup any : all(group.plan())) {
            subjects.add(any.id().toString());
            subjects.add(any.period().toString());
        }
        return limits.ofFamily(group.family().value()).stream()
                .filter(limit -> LIMITS.contains(limit.name()) && subjects.contains(limit.subject()))
                .filter(limit -> limit.metOn() == null && limit.closedAt() == null)
                .toList();
    }

    /** Calls off the one that is still to be held, and every limit for it. */
    void callOff(UUID plan) {
        of(plan).ifPresent(group -> {
            runningLimits(group).forEach(limit -> limits.close(limit));
            try {
                rows.update(group.calledOff());
            } catch (OptimisticLockingFailureException changed) {
                throw new ChangedMeanwhile(changed);
            }
        });
    }
}
