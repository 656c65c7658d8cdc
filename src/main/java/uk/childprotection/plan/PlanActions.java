package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;

/** What becomes of the actions of plans from meeting to meeting. */
@Service
@Transactional
public class PlanActions {

    private static final String COLLEAGUE = "user:";

    private final JdbcAggregateTemplate rows;
    private final Plans plans;

    PlanActions(JdbcAggregateTemplate rows, Plans plans) {
        this.rows = rows;
        this.plans = plans;
    }

    /**
     * Keeps what a core group or a review made of a plan: what was said of each open action, the actions that ended, the changed ones
     * as new rows, and the new ones.
     *
     * @param meeting id of the core group or review conference
     * @param metOn its day
     * @throws Refusal when nothing is said of an open action, or a changed or new one lacks a part
     */
    public void update(FamilyFile file, UUID plan, UUID meeting, LocalDate metOn, PlanUpdate update) {
        AgreedPlan before = plans.find(plan);
        new PlanUpdateRules(file, before, metOn).check(update);
        Map<String, PlannedAction> open = before.openActions().stream()
                .collect(Collectors.toMap(action -> String.valueOf(action.place()), Function.identity()));
        List<PlannedAction> added = new ArrayList<>();
        List<ActionProgress> progress = new ArrayList<>();
        int place = before.actions().size();
        for (PlanUpdate.OfAction said : update.actions()) {
            PlannedAction action = open.get(said.number());
            progress.add(progress(action, said, meeting, metOn));
            if (said.verdict() != ActionVerdict.KEEP) {
                end(action.ended(said.verdict().becomes(), meeting, metOn));
            }
            if (said.verdict() == ActionVerdict.CHANGE) {
                added.add(changed(action, ++place, said, meeting));
            }
        }
        for (PlanUpdate.New fresh : update.added()) {
            added.add(added(plan, ++place, fresh, meeting));
        }
        rows.insertAll(added);
        rows.insertAll(progress);
    }

    /** What every meeting said of the actions of a plan, in the order of the meetings. */
    @Transactional(readOnly = true)
    public List<ActionProgress> progress(UUID plan) {
        return rows.findAll(query(where("plan").is(plan)), ActionProgress.class).stream()
                .sorted(Comparator.comparing(ActionProgress::metOn))
                .toList();
    }

    /**
     * Gives the open actions of a family's plans for which a colleague answers to another one. What was agreed stands as it was: each is
     * a changed action with the same words.
     *
     * @param former user id of who answers for them now
     * @param to user id of who takes them over
     */
    public void handOver(FamilyReference family, String former, String to, LocalDate on) {
        UUID handover = UUID.randomUUID();
        for (AgreedPlan plan : plans.ofFamily(family)) {
            int place = plan.actions().size();
            for (PlannedAction action : plan.openActions()) {
                if (action.who().equals(COLLEAGUE + former)) {
                    end(action.ended(ActionState.CHANGED, handover, on));
                    rows.insert(action.givenTo(COLLEAGUE + to, ++place, handover));
                }
            }
        }
    }

    private void end(PlannedAction action) {
        try {
            rows.update(action);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private static ActionProgress progress(
            PlannedAction action, PlanUpdate.OfAction said, UUID meeting, LocalDate metOn) {
        return new ActionProgress(
                UUID.randomUUID(),
                action.plan(),
                action.id(),
                meeting,
                metOn,
                said.done().strip(),
                said.difference().strip(),
                said.verdict(),
                together(action.withheldFrom(), said.withheldFrom()));
    }

    /** Whoever must not read an action must not read what became of it either. */
    private static PersonNumbers together(PersonNumbers some, PersonNumbers others) {
        List<PersonNumber> all = new ArrayList<>(some.all());
        all.addAll(others.all());
        return new PersonNumbers(all);
    }

    private static PlannedAction changed(PlannedAction old, int place, PlanUpdate.OfAction said, UUID meeting) {
        return new PlannedAction(
                UUID.randomUUID(),
                old.plan(),
                place,
                old.change(),
                said.what().strip(),
                said.who(),
                said.by(),
                said.howWeShallKnow().strip(),
                together(old.withheldFrom(), said.withheldFrom()),
                meeting,
                old.id(),
                ActionState.OPEN,
                null,
                null,
                0);
    }

    private static PlannedAction added(UUID plan, int place, PlanUpdate.New fresh, UUID meeting) {
        return new PlannedAction(
                UUID.randomUUID(),
                plan,
                place,
                Integer.parseInt(fresh.change()),
                fresh.what().strip(),
                fresh.who(),
                fresh.by(),
                fresh.howWeShallKnow().strip(),
                fresh.withheldFrom(),
                meeting,
                null,
                ActionState.OPEN,
                null,
                null,
                0);
    }
}
