package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The store of ends without a conference: proposed by whoever works with the family, decided by the safeguarding manager. */
@Service
@Transactional
public class AdministrativeEnds {

    private final JdbcAggregateTemplate rows;
    private final Plans plans;
    private final Clock clock;

    AdministrativeEnds(JdbcAggregateTemplate rows, Plans plans, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Keeps a proposal for the safeguarding manager.
     *
     * @param offered the reasons for which this authority ends a plan without a conference
     * @param by user id of whoever proposes it
     * @throws Refusal when the child is on no plan, another proposal for the child waits, or the days cannot be
     */
    public AdministrativeEnd propose(FamilyFile file, Set<PlanEnd> offered, ProposedEnd proposed, String by) {
        FamilyReference family = file.reference();
        PlanChild planned = onAPlan(family, proposed.child());
        if (waiting(family, proposed.child()).isPresent()) {
            throw new Refusal("The end of the plan for %s has been proposed already, and waits for the decision."
                    .formatted(proposed.child()));
        }
        new AdministrativeEndRules(offered, today()).check(file.child(proposed.child()), planned, proposed);
        boolean moved = proposed.reason() == PlanEnd.TRANSFERRED_OUT;
        return rows.insert(new AdministrativeEnd(
                UUID.randomUUID(),
                family,
                planned.plan(),
                proposed.child(),
                proposed.reason(),
                proposed.on(),
                proposed.evidence().strip(),
                moved ? proposed.authority().strip() : null,
                moved ? proposed.conferenceOn() : null,
                moved ? proposed.confirmedOn() : null,
                new ConsultedAgencies(proposed.consulted()),
                by,
                clock.instant(),
                null,
                null,
                null,
                0));
    }

    /** What was proposed under this id; fails when there is nothing. */
    @Transactional(readOnly = true)
    public AdministrativeEnd find(UUID id) {
        return Optional.ofNullable(rows.findById(id, AdministrativeEnd.class))
                .orElseThrow(() -> new IllegalStateException("There is no administrative end " + id + "."));
    }

    /** Everything that was ever proposed for a family's children, the newest first. */
    @Transactional(readOnly = true)
    public List<AdministrativeEnd> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), AdministrativeEnd.class).stream()
                .sorted(Comparator.comparing(AdministrativeEnd::askedAt).reversed())
                .toList();
    }

    /** Whether the child is the last of its family who is on a plan. */
    @Transactional(readOnly = true)
    public boolean isLast(AdministrativeEnd end) {
        return plans.ofFamily(end.family()).stream()
                .flatMap(plan -> plan.childrenOn().stream())
                .allMatch(planned -> planned.child().equals(end.child()));
    }

    /**
     * Keeps what the safeguarding manager decided. Where it is agreed the plan ends for the child; the plan of other children goes on.
     *
     * @param by user id of the safeguarding manager
     * @throws Refusal for whoever proposed it, for a decision that was taken already, and when the child is on the plan no longer
     */
    public AdministrativeEnd decide(UUID id, EndDecision decision, String by) {
        AdministrativeEnd proposed = find(id);
        if (proposed.askedBy().equals(by)) {
            throw new Refusal("You proposed this yourself: another safeguarding manager decides.");
        }
        if (decision.isAgreed()) {
            refuseOddClosure(proposed, decision);
            plans.endFor(proposed.plan(), proposed.child(), proposed.endsOn(), proposed.reason());
        }
        try {
            return rows.update(proposed.decided(decision, by, today()));
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    /** The closure codes of the census that say the same as a reason go with that reason only. */
    private static void refuseOddClosure(AdministrativeEnd proposed, EndDecision decision) {
        if (decision.follows() != FamilyStatus.CLOSED) {
            return;
        }
        boolean died = decision.closure() == ClosureReason.DIED;
        boolean moved = decision.closure() == ClosureReason.TRANSFERRED;
        if (died && !proposed.isDeath() || moved && proposed.reason() != PlanEnd.TRANSFERRED_OUT) {
            throw new Refusal("“Why does the case close?” does not fit the reason for which the plan ends.");
        }
    }

    private PlanChild onAPlan(FamilyReference family, PersonNumber child) {
        return plans.current(family, child)
                .orElseThrow(() -> new Refusal("%s is on no child protection plan.".formatted(child)));
    }

    private Optional<AdministrativeEnd> waiting(FamilyReference family, PersonNumber child) {
        return ofFamily(family).stream()
                .filter(AdministrativeEnd::isWaiting)
                .filter(end -> end.child().equals(child))
                .findFirst();
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
