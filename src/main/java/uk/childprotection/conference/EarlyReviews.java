package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.WorkingDays;

/** Requests to hold a review before the day agreed for it, and what chairs answered. */
@Service
@Transactional
public class EarlyReviews {

    private final JdbcAggregateTemplate rows;
    private final WorkingDays workingDays;
    private final Clock clock;

    EarlyReviews(JdbcAggregateTemplate rows, WorkingDays workingDays, Clock clock) {
        this.rows = rows;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Keeps a request for the chair.
     *
     * @param period id of the running period of the plan
     * @param agreedOn the day agreed for its review
     * @param by user id of the person who enters it
     * @throws Refusal while another request about this period waits for its answer, or when whoever asks cannot
     */
    public EarlyReview ask(FamilyFile file, UUID period, LocalDate agreedOn, EarlyReviewRequest request, String by) {
        checkNoneWaits(file.reference(), period);
        return rows.insert(asked(file, period, agreedOn, request, by));
    }

    /**
     * Keeps a request of which is still to be said whose review it is about, because the children are on different plans.
     *
     * @param by user id of the person who enters it
     * @throws Refusal when whoever asks cannot
     */
    public EarlyReview ask(FamilyFile file, EarlyReviewRequest request, String by) {
        return rows.insert(asked(file, null, null, request, by));
    }

    /**
     * The request is about the review of this period.
     *
     * @param agreedOn the day agreed for that review
     * @throws Refusal while another request about this period waits for its answer
     */
    public EarlyReview about(UUID id, UUID period, LocalDate agreedOn) {
        EarlyReview asked = find(id);
        checkNoneWaits(asked.family(), period);
        return update(asked.about(period, agreedOn));
    }

    private void checkNoneWaits(FamilyReference family, UUID period) {
        if (waiting(period).isPresent()) {
            throw new Refusal(
                    "An early review of the case %s has been asked for already, and the chair has still to answer."
                            .formatted(family));
        }
    }

    private EarlyReview asked(FamilyFile file, UUID period, LocalDate agreedOn, EarlyReviewRequest request, String by) {
        return new EarlyReview(
                UUID.randomUUID(),
                file.reference(),
                period,
                today(),
                askedBy(file, request, by),
                by,
                request.reason(),
                request.words().strip(),
                agreedOn,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The request with this id; an unknown id is refused. */
    @Transactional(readOnly = true)
    public EarlyReview find(UUID id) {
        return Optional.ofNullable(rows.findById(id, EarlyReview.class))
                .orElseThrow(() -> new Refusal("There is no request with the id %s.".formatted(id)));
    }

    /** All requests about a family, the newest first. */
    @Transactional(readOnly = true)
    public List<EarlyReview> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), EarlyReview.class).stream()
                .sorted(Comparator.comparing(EarlyReview::askedOn).reversed())
                .toList();
    }

    /** The request about the review of this period that waits for its answer, if one does. */
    @Transactional(readOnly = true)
    public Optional<EarlyReview> waiting(UUID period) {
        return rows.findOne(query(where("period").is(period).and("accepted").isNull()), EarlyReview.class);
    }

    /**
     * The chair brings the review forward to a day, or declines.
     *
     * @param reviewOn the day agreed for the review now
     * @param by user id of the chair
     * @throws Refusal for a day that is not a working day, has passed, or does not come before the one agreed
     */
    public EarlyReview answer(UUID id, EarlyReviewAnswer answer, LocalDate reviewOn, String by) {
        if (answer.isAccepted()) {
            checkDay(answer.reviewOn(), reviewOn);
        }
        return update(find(id).answered(answer, today(), by));
    }

    private EarlyReview update(EarlyReview changed) {
        try {
            return rows.update(changed);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile(meanwhile);
        }
    }

    private void checkDay(LocalDate day, LocalDate agreed) {
        if (day.isBefore(today())) {
            throw new Refusal("The “New date of the review” has passed: choose a day from today on.");
        }
        if (!day.isBefore(agreed)) {
            throw new Refusal("The “New date of the review” is not before the day agreed for it, %s."
                    .formatted(LondonTime.inWords(agreed)));
        }
        if (!workingDays.isWorkingDay(day)) {
            throw new Refusal(
                    "The “New date of the review” is a weekend, a bank holiday or another day on which offices are closed: choose a working day.");
        }
    }

    private static String askedBy(FamilyFile file, EarlyReviewRequest request, String by) {
        if (request.asker() == EarlyReviewRequest.Asker.MYSELF) {
            return EarlyReview.colleague(by);
        }
        PersonNumber person = PersonNumber.parse(request.askedBy());
        file.nameOf(person);
        return person.value();
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
