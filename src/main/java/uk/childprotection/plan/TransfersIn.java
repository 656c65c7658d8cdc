package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The store of transfers from other authorities: what they told us, and from which day on we are responsible. */
@Service
@Transactional
public class TransfersIn {

    /** A family that moves later than this has not moved, and nobody here can see it. */
    private static final int MOST_WEEKS_AHEAD = 8;

    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    TransfersIn(JdbcAggregateTemplate rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Refuses a notice whose answers do not fit together, before a case is opened for it.
     *
     * @throws Refusal for a day that cannot be, for papers that are missing without a word, and for a plan that cannot be
     */
    @Transactional(readOnly = true)
    public void check(TransferReported reported) {
        LocalDate today = LondonTime.today(clock);
        if (reported.receivedOn().isAfter(today)) {
            throw new Refusal("“Day the written notice reached us” lies in the future.");
        }
        if (reported.receivedOn().isBefore(today.minusYears(1))) {
            throw new Refusal("“Day the written notice reached us” is more than a year ago: please check the year.");
        }
        if (reported.movedOn().isAfter(today.plusWeeks(MOST_WEEKS_AHEAD))) {
            throw new Refusal(
                    "“When do they move?” is more than %d weeks away: please check it.".formatted(MOST_WEEKS_AHEAD));
        }
        if (!reported.papers().missing().isEmpty() && isBlank(reported.papersMissing())) {
            throw new Refusal("“What is done about the papers that have not come?” needs an answer.");
        }
        reported.onPlan();
    }

    /**
     * Keeps what another authority told us of a family whose case has been opened with {@link TransferReported#family}.
     *
     * @param by user id of whoever takes the notice down
     */
    public TransferIn report(FamilyReference family, TransferReported reported, String by) {
        check(reported);
        boolean allPapers = reported.papers().missing().isEmpty();
        TransferIn transfer = rows.insert(new TransferIn(
                UUID.randomUUID(),
                family,
                reported.receivedOn(),
                reported.movedOn(),
                reported.authority().strip(),
                reported.contact(),
                reported.why().strip(),
                reported.papers(),
                allPapers ? null : reported.papersMissing().strip(),
                by,
                LondonTime.today(clock),
                null,
                null,
                null,
                null,
                0));
        rows.insertAll(reported.onPlan().stream()
                .map(plan -> new PlanElsewhere(
                        UUID.randomUUID(), transfer.id(), plan.child(), plan.category(), plan.since()))
                .toList());
        return transfer;
    }

    /** The transfer with this id; fails when there is none. */
    @Transactional(readOnly = true)
    public TransferIn find(UUID id) {
        return Optional.ofNullable(rows.findById(id, TransferIn.class))
                .orElseThrow(() -> new IllegalStateException("There is no transfer in " + id + "."));
    }

    /** The transfers of a family from other authorities, the newest first. */
    @Transactional(readOnly = true)
    public List<TransferIn> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), TransferIn.class).stream()
                .sorted(Comparator.comparing(TransferIn::recordedOn).reversed())
                .toList();
    }

    /** Those of the families' transfers whose conference has still to decide, in one query. */
    @Transactional(readOnly = true)
    public List<TransferIn> waiting(Collection<FamilyReference> families) {
        return families.isEmpty()
                ? List.of()
                : rows.findAll(
                        query(where("family").in(families).and("takenOver").isNull()), TransferIn.class);
    }

    /** The authority that is responsible for the family's plan instead of us, as long as another one is. */
    @Transactional(readOnly = true)
    public Optional<String> responsible(FamilyReference family) {
        return waiting(List.of(family)).stream().map(TransferIn::authority).findFirst();
    }

    /** The transfer about which a conference decides; nothing for a conference of another kind. */
    @Transactional(readOnly = true)
    public Optional<TransferIn> ofConference(UUID conference) {
        return rows.findAll(query(where("conference").is(conference)), TransferIn.class).stream()
                .findFirst();
    }

    /** The plans that the children have there, in the order of the file. */
    @Transactional(readOnly = true)
    public List<PlanElsewhere> plans(UUID transfer) {
        return rows.findAll(query(where("transfer").is(transfer)), PlanElsewhere.class).stream()
                .sorted(Comparator.comparing(PlanElsewhere::child))
                .toList();
    }

    /** The conference that is to decide has been called. */
    public TransferIn decidedBy(UUID id, UUID conference) {
        return update(find(id).decidedBy(conference));
    }

    /** Our conference has been held: we are responsible from its day on. Once it is said, it stays. */
    public TransferIn takeOver(UUID id, LocalDate heldOn) {
        TransferIn transfer = find(id);
        return transfer.isWaiting() ? update(transfer.answered(true, heldOn, null)) : transfer;
    }

    /**
     * Our conference is not held: the other authority stays responsible. Once it is said, it stays.
     *
     * @param why as the other authority will read it
     */
    public TransferIn leave(UUID id, LocalDate on, String why) {
        TransferIn transfer = find(id);
        return transfer.isWaiting() ? update(transfer.answered(false, on, why)) : transfer;
    }

    /**
     * The other authority has taken its notice back: it stays responsible.
     *
     * @throws Refusal for a day before the notice, or still to come
     */
    public TransferIn withdraw(UUID id, TransferWithdrawal withdrawal) {
        TransferIn transfer = find(id);
        if (withdrawal.withdrawnOn().isAfter(LondonTime.today(clock))) {
            throw new Refusal("“Day the withdrawal reached us” lies in the future.");
        }
        if (withdrawal.withdrawnOn().isBefore(transfer.notifiedOn())) {
            throw new Refusal("“Day the withdrawal reached us” lies before the notice, which reached us on %s."
                    .formatted(LondonTime.inWords(transfer.notifiedOn())));
        }
        return leave(id, withdrawal.withdrawnOn(), withdrawal.reason().strip());
    }

    private TransferIn update(TransferIn transfer) {
        try {
            return rows.update(transfer);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
