package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;

/** The store of the chair's checks half way through the periods of plans. */
@Service
@Transactional
public class PlanChecks {

    private final JdbcAggregateTemplate rows;
    private final PlanPeriods periods;
    private final Limits limits;
    private final Clock clock;

    PlanChecks(JdbcAggregateTemplate rows, PlanPeriods periods, Limits limits, Clock clock) {
        this.rows = rows;
        this.periods = periods;
        this.limits = limits;
        this.clock = clock;
    }

    /** Gives a period the limit for its check, counted from the day half way; the same one when asked again. */
    public Limit open(PlanPeriod period) {
        return limits.open(
                period.family().value(), LimitName.MID_POINT_CHECK, period.id().toString(), periods.midPointOn(period));
    }

    /**
     * Keeps what the chair found; the limit for the check is met, and a challenge gets a limit for its answer.
     *
     * @param by user id of the chair
     * @return the limit for the answer, when there is a challenge
     * @throws Refusal when the check is not whole, a plan that does not move is left without a challenge, or it was done already
     */
    public Optional<Limit> check(PlanPeriod period, MidPointCheck said, String by) {
        new MidPointRules().check(said);
        if (of(period.id()).isPresent()) {
            throw new Refusal("The plan has been checked for this period already.");
        }
        boolean challenged = said.challenged().isYes();
        rows.insert(new PlanCheck(
                UUID.randomUUID(),
                period.id(),
                period.family(),
                said.moving().isYes(),
                said.words().strip(),
                challenged ? said.challenge().strip() : null,
                by,
                clock.instant(),
                null,
                null,
                null,
                null,
                0));
        limits.met(open(period), LondonTime.today(clock));
        return challenged
                ? Optional.of(limits.open(
                        period.family().value(),
                        LimitName.CHALLENGE_ANSWER,
                        period.id().toString(),
                        LondonTime.today(clock)))
                : Optional.empty();
    }

    /**
     * Keeps a team manager's answer to a challenge; the limit for it is met.
     *
     * @param by user id of the team manager
     * @throws Refusal when there is none to answer, or the answer is not whole
     */
    public PlanCheck answer(PlanPeriod period, ChallengeAnswer said, String by) {
        PlanCheck check = of(period.id())
                .filter(PlanCheck::isChallenge)
                .filter(open -> open.answeredAt() == null)
                .orElseThrow(() -> new Refusal("There is no challenge that waits for an answer."));
        MidPointRules.requireWords(said.answer(), "What do you answer");
        MidPointRules.requireWords(said.measures(), "What will be done, by whom and by when");
        limits.find(
                        period.family().value(),
                        LimitName.CHALLENGE_ANSWER,
                        period.id().toString())
                .ifPresent(limit -> limits.met(limit, LondonTime.today(clock)));
        try {
            return rows.update(check.answered(said, by, clock.instant()));
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    /** The check of a period, if it was done. */
    @Transactional(readOnly = true)
    public Optional<PlanCheck> of(UUID period) {
        return rows.findOne(query(where("period").is(period)), PlanCheck.class);
    }
}
