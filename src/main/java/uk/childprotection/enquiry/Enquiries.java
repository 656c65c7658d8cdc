package uk.childprotection.enquiry;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The store of Section 47 enquiries: opens them, follows them to their outcome, and moves the family's case on. */
@Service
@Transactional
public class Enquiries {

    private final JdbcAggregateTemplate rows;
    private final Families families;
    private final Clock clock;

    Enquiries(JdbcAggregateTemplate rows, Families families, Clock clock) {
        this.rows = rows;
        this.families = families;
        this.clock = clock;
    }

    /**
     * Opens an enquiry for a family whose case is open.
     *
     * @param referredOn the day the referral that leads to it was received
     * @throws EnquiryAlreadyOpen while another one runs
     */
    public Enquiry open(FamilyReference family, LocalDate referredOn, String startedBy, boolean immediateDanger) {
        if (running(family).isPresent()) {
            throw new EnquiryAlreadyOpen(family);
        }
        FamilyStatus status = families.family(family).status();
        if (status == FamilyStatus.CHILD_IN_NEED || status == FamilyStatus.EARLY_HELP) {
            families.changeStatus(family, FamilyStatus.ENQUIRY);
        }
        try {
            return rows.insert(Enquiry.opened(family, referredOn, startedBy, immediateDanger, clock.instant()));
        } catch (DbActionExecutionException failed) {
            if (failed.getCause() instanceof DuplicateKeyException) {
                throw new EnquiryAlreadyOpen(family); // at the same moment
            }
            throw failed;
        }
    }

    /** The enquiry with this id; an unknown id is refused. */
    @Transactional(readOnly = true)
    public Enquiry find(EnquiryId id) {
        return Optional.ofNullable(rows.findById(id, Enquiry.class)).orElseThrow(() -> new EnquiryNotFound(id));
    }

    /** The family's enquiry that is not finished, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Enquiry> running(FamilyReference family) {
        return rows.findOne(query(where("openFor").is(family.value())), Enquiry.class);
    }

    /** All enquiries of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<Enquiry> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), Enquiry.class).stream()
                .sorted(Comparator.comparing(Enquiry::openedAt).reversed())
                .toList();
    }

    /** Its strategy discussions in the order they were held. */
    @Transactional(readOnly = true)
    public List<HeldDiscussion> discussions(EnquiryId id) {
        return rows.findAll(query(where("enquiry").is(id)), HeldDiscussion.class).stream()
                .sorted(Comparator.comparing(HeldDiscussion::heldOn).thenComparing(HeldDiscussion::recordedAt))
                .toList();
    }

    /** What was done at once, if the children were in immediate danger and it is recorded. */
    @Transactional(readOnly = true)
    public Optional<EmergencyStepTaken> emergencyStep(EnquiryId id) {
        return Optional.ofNullable(rows.findById(id, EmergencyStepTaken.class));
    }

    /** Records what was done at once for children in immediate danger, once. */
    public void recordEmergencyStep(EnquiryId id, EmergencyStep step, String by) {
        step.check(find(id).referredOn(), LocalDateTime.ofInstant(clock.instant(), LondonTime.ZONE));
        if (emergencyStep(id).isPresent()) {
            throw new Refusal("The emergency step of this enquiry is recorded already.");
        }
        rows.insert(new EmergencyStepTaken(id, step.step(), step, by, clock.instant()));
    }

    /** Records the strategy discussion that begins the enquiry, or that ends it because none is needed. */
    public Enquiry hold(EnquiryId id, StrategyDiscussion discussion, String by) {
        if (discussion.decision() != null && discussion.decision().isEnquiry()) {
            discussion.checkWhoIsTold(today());
        }
        Enquiry held = update(find(id).held(discussion, today()));
        rows.insert(HeldDiscussion.of(id, false, discussion, by, clock.instant()));
        if (!discussion.decision().isEnquiry()) {
            follow(held.family(), discussion.instead(), ClosureReason.ASSESSED_NO_ACTION);
        }
        return held;
    }

    /** Records a further strategy discussion while the family's enquiry runs. Its clock goes on from the first one. */
    public Enquiry recordLater(FamilyReference family, LaterStrategyDiscussion later, String by) {
        Enquiry enquiry = running(family)
                .orElseThrow(() ->
                        new Refusal("The case %s has no Section 47 enquiry that runs: report the concern as a new one."
                                .formatted(family)));
        StrategyDiscussion discussion = later.discussion();
        enquiry.checkLater(discussion, today());
        rows.insert(HeldDiscussion.of(enquiry.id(), true, discussion, by, clock.instant()));
        return enquiry;
    }

    /** Records what the enquiry found out. */
    public Enquiry carryOut(EnquiryId id, EnquiryFindings findings, String by) {
        Enquiry enquiry = find(id);
        return update(enquiry.carriedOut(findings, families.find(enquiry.family()), by, today()));
    }

    /** Records the outcome for each child; asked again after it was returned, it takes the place of the earlier one. */
    public Enquiry recordOutcome(EnquiryId id, RecordedOutcome outcome, String by) {
        return update(find(id).outcomeRecorded(outcome, by));
    }

    /** Approves the outcome, which moves the family's case on where no conference follows, or returns it. */
    public Enquiry review(EnquiryId id, OutcomeReview review, String by) {
        Enquiry reviewed = update(find(id).reviewed(review, by, today()));
        if (review.isApproval()) {
            RecordedOutcome outcome = reviewed.recordedOutcome();
            rows.insertAll(outcome.children().stream()
                    .map(child -> ApprovedOutcome.of(id, child))
                    .toList());
            if (outcome.isConferenceNeeded()) {
                toConference(reviewed.family());
            } else {
                follow(reviewed.family(), outcome.next(), ClosureReason.OTHER);
            }
        }
        return reviewed;
    }

    /** A plan that the family has already goes on until a conference says otherwise. */
    private void toConference(FamilyReference family) {
        if (families.family(family).status() != FamilyStatus.CHILD_PROTECTION_PLAN) {
            families.changeStatus(family, FamilyStatus.CONFERENCE);
        }
    }

    /** @param closure the census allows "after assessment" (RC8) only for a case without a Section 47 enquiry (rule 2990) */
    private void follow(FamilyReference reference, NextStep next, ClosureReason closure) {
        Family family = families.family(reference);
        if (!NextStep.from(family.status()).contains(next)) {
            throw new Refusal("This family’s case is “%s” and cannot go on as “%s”."
                    .formatted(family.status().label(), next.label()));
        }
        switch (next) {
            case CHILD_IN_NEED -> families.changeStatus(reference, FamilyStatus.CHILD_IN_NEED);
            case EARLY_HELP -> families.changeStatus(reference, FamilyStatus.EARLY_HELP);
            case CLOSE -> families.close(reference, closure, today());
            case AS_BEFORE -> {
                // The conference or plan goes on.
            }
        }
    }

    private Enquiry update(Enquiry enquiry) {
        try {
            return rows.update(enquiry);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
