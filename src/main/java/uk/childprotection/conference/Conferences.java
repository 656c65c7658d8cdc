package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/** The store of conferences: calls them, books them, moves them and follows them to their end. */
@Service
@Transactional
public class Conferences {

    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    Conferences(JdbcAggregateTemplate rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Calls a conference for a family. A review looks at a plan that runs and an initial conference at children who are on none, so the one
     * does not wait for the other; a second one besides a review is refused while the first is still to be finished.
     *
     * @param enquiry id of the enquiry that led to it; null for a review and for a transfer in
     * @param dueOn the last day on which it may be held by its limit
     */
    public ConferenceId call(FamilyReference family, ConferenceKind kind, String enquiry, LocalDate dueOn) {
        if (!kind.isReview()
                && running(family).stream().anyMatch(other -> !other.kind().isReview())) {
            throw new Refusal("The case %s has a conference that is still to be held.".formatted(family));
        }
        return rows.insert(Conference.called(family, kind, enquiry, dueOn, clock.instant()))
                .id();
    }

    /** The conference with this id; an unknown id is refused. */
    @Transactional(readOnly = true)
    public Conference find(ConferenceId id) {
        return Optional.ofNullable(rows.findById(id, Conference.class)).orElseThrow(() -> new ConferenceNotFound(id));
    }

    /** The family's conferences that are still to be finished, the one called last first: mostly one at most. */
    @Transactional(readOnly = true)
    public List<Conference> running(FamilyReference family) {
        return ofFamily(family).stream()
                .filter(conference -> conference.status().isRunning())
                .toList();
    }

    /** All conferences of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<Conference> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), Conference.class).stream()
                .sorted(Comparator.comparing(Conference::calledAt).reversed())
                .toList();
    }

    /** The conference that was held before this one for the family, if one was. */
    @Transactional(readOnly = true)
    public Optional<Conference> before(Conference conference) {
        return ofFamily(conference.family()).stream()
                .filter(other -> other.status() == ConferenceStatus.HELD)
                .filter(other -> other.calledAt().isBefore(conference.calledAt()))
                .findFirst();
    }

    /**
     * Books a conference that was called.
     *
     * @param by user id of the person who books it
     * @param lateReason why it is beyond its limit; refused without one when it is
     */
    public Conference book(ConferenceId id, Booking booking, String by, String lateReason) {
        return update(find(id).book(booking, by, lateReason));
    }

    /** Keeps why the conference is held, in words the family can read. */
    public void heldBecause(ConferenceId id, String purpose) {
        update(find(id).heldBecause(purpose));
    }

    /** A conference that has not been held has to be held by a sooner day than before. */
    public Conference dueBy(ConferenceId id, LocalDate sooner) {
        return update(find(id).dueBy(sooner));
    }

    /**
     * The chair moves a booked conference and says why; its limit stays.
     *
     * @param by user id of the chair; anybody else is refused
     */
    public Conference rebook(ConferenceId id, RebookingRequest request, String by) {
        Conference before = find(id);
        before.refuseOtherThanChair(by);
        Conference after =
                update(before.move(request.on(), request.at(), request.place(), request.link(), request.reason()));
        rows.insert(Rebooking.of(after, before.booked(), by, request.reason(), clock.instant()));
        return after;
    }

    /** How often and why a conference was moved, the latest first. */
    @Transactional(readOnly = true)
    public List<Rebooking> rebookings(ConferenceId id) {
        return rows.findAll(query(where("conference").is(id)), Rebooking.class).stream()
                .sorted(Comparator.comparing(Rebooking::rebookedAt).reversed())
                .toList();
    }

    /**
     * Gives a booked conference another chair or minute taker. The caller has asked whether the chair is independent.
     *
     * @param by user id of the person who decides that
     */
    public ChairChange lead(ConferenceId id, ChairChosen chosen, String by) {
        Conference before = find(id);
        chosen.refuseNothingNew(before.booked());
        Conference after = update(before.ledBy(chosen.chair(), chosen.minuteTaker()));
        return rows.insert(ChairChange.of(id, before.booked(), after.booked(), by, chosen.reason(), clock.instant()));
    }

    /**
     * Gives what is left to do about a conference that is over to another chair or minute taker: its record. Who led it stays as it was.
     *
     * @param by user id of the person who decides that
     */
    public ChairChange leadRecord(ConferenceId id, ChairChosen chosen, String by) {
        Conference held = find(id);
        if (held.status() != ConferenceStatus.HELD) {
            throw new IllegalStateException("The conference " + id + " is not over.");
        }
        Booking before = ledNow(held);
        chosen.refuseNothingNew(before);
        Booking after = before.ledBy(chosen.chair(), chosen.minuteTaker());
        return rows.insert(ChairChange.of(id, before, after, by, chosen.reason(), clock.instant()));
    }

    /** The booking with whoever leads the conference, or what is left to do about it, now. */
    @Transactional(readOnly = true)
    public Booking ledNow(Conference conference) {
        return chairChanges(conference.id()).stream()
                .findFirst()
                .map(change -> conference.booked().ledBy(change.nowChair(), change.nowMinuteTaker()))
                .orElseGet(conference::booked);
    }

    /** When and why a conference got another chair or minute taker, the latest first. */
    @Transactional(readOnly = true)
    public List<ChairChange> chairChanges(ConferenceId id) {
        return rows.findAll(query(where("conference").is(id)), ChairChange.class).stream()
                .sorted(Comparator.comparing(ChairChange::changedAt).reversed())
                .toList();
    }

    /** A conference that cannot go ahead is put off to another day; its limit stays. */
    public Conference adjourn(ConferenceId id, LocalDate on, LocalTime at, String place, String link, String reason) {
        return update(find(id).move(on, at, place, link, reason));
    }

    /** A conference that is being held breaks off and is put off to another day; its limit stays. */
    Conference cutShort(ConferenceId id, CutShortRequest request) {
        return update(find(id).cutShort(
                        request.nextOn(),
                        request.nextAt(),
                        request.nextPlace(),
                        request.nextLink(),
                        request.adjournedBecause()));
    }

    /** The chair opens the conference on this day. */
    public Conference open(ConferenceId id, LocalDate on) {
        return update(find(id).open(on));
    }

    /** The conference is over and its decisions are recorded. */
    public Conference held(ConferenceId id) {
        return update(find(id).held());
    }

    /**
     * The chair cancels a conference that is not open yet and says why.
     *
     * @param by user id of the chair; anybody else is refused
     */
    public Conference cancel(ConferenceId id, CancellationRequest request, String by) {
        Conference conference = find(id);
        conference.refuseOtherThanChair(by);
        return update(conference.cancel(new Cancellation(by, clock.instant(), request.reason(), request.next())));
    }

    /** A review is not needed any more, because nothing is left to review. It is nobody's decision but follows from another. */
    public Conference fallOut(ConferenceId id, String reason, String next) {
        return update(find(id).cancel(new Cancellation(null, clock.instant(), reason, next)));
    }

    private Conference update(Conference conference) {
        try {
            return rows.update(conference);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }
}
