package uk.childprotection.deadline;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of limits: what each family's case has to do by when, why by then, and what became of it. */
@Component
public class Limits {

    private static final Comparator<Limit> SOONEST_FIRST =
            Comparator.<Limit, LocalDate>comparing(limit -> limit.due().dueOn()).thenComparing(Limit::name);

    private final JdbcAggregateTemplate rows;
    private final TimeLimits practice;
    private final WorkingDays workingDays;
    private final Clock clock;

    Limits(JdbcAggregateTemplate rows, TimeLimits practice, WorkingDays workingDays, Clock clock) {
        this.rows = rows;
        this.practice = practice;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Gives a family's case a limit, by the rule in force on the day of the event. Asked again for the same subject it answers with
     * the limit that was given the first time, whatever the day now named, so no later event restarts it; a closed one applies again.
     *
     * @param familyReference the reference of the family's case
     * @param subject what of the family it is about, such as the id of a conference; null for the family as a whole
     * @param countedFrom the day of the event, day 0
     */
    @Transactional
    public Limit open(String familyReference, LimitName name, String subject, LocalDate countedFrom) {
        return find(familyReference, name, subject)
                .map(this::reopened)
                .orElseGet(() -> opened(familyReference, practice.find(name, countedFrom), subject, countedFrom));
    }

    /**
     * As {@link #open(String, LimitName, String, LocalDate)}, by a rule of the family's own, such as the interval its plan was given.
     *
     * @param rule the limit, not longer than the authority allows: the caller has seen to that
     */
    @Transactional
    public Limit open(String familyReference, TimeLimit rule, String subject, LocalDate countedFrom) {
        return find(familyReference, rule.name(), subject)
                .map(this::reopened)
                .orElseGet(() -> opened(familyReference, rule, subject, countedFrom));
    }

    /**
     * Moves a limit that is counted back from a meeting when the meeting moves, by the rule that it was given; once it is met or
     * closed it stays. Refuses a limit counted onwards: a meeting's own date may move, its limit does not.
     *
     * @param countedFrom the new day of the meeting
     */
    @Transactional
    public Limit recount(UUID id, LocalDate countedFrom) {
        return change(id, limit -> {
            TimeLimit rule = limit.due().limit();
            if (rule.direction() == Direction.AFTER) {
                throw new IllegalArgumentException(
                        "%s keeps its last day: it is counted from %s, which cannot happen again."
                                .formatted(rule.name().title(), rule.name().event()));
            }
            return limit.isRunning() ? limit.recounted(rule.countedFrom(countedFrom, workingDays)) : limit;
        });
    }

    /** Notes that people have been warned that it is near; the first warning is kept. */
    @Transactional
    public Limit warned(UUID id) {
        return change(id, limit -> limit.warnedAt() == null ? limit.warned(clock.instant()) : limit);
    }

    /** Notes that it was met; the first day noted is kept. Refuses a day still to come. */
    @Transactional
    public Limit met(UUID id, LocalDate on) {
        refuseDayToCome(on);
        return change(id, limit -> limit.metOn() == null ? limit.met(on) : limit);
    }

    /** As {@link #met(UUID, LocalDate)}, of a limit that was read in this transaction. */
    @Transactional
    public Limit met(Limit read, LocalDate on) {
        refuseDayToCome(on);
        return change(read, limit -> limit.metOn() == null ? limit.met(on) : limit);
    }

    /**
     * Notes that it runs on: what kept it in time does not count, as when a conference breaks off. Its day stays. One that was met late stays
     * met: that it was late is known and has been asked about.
     */
    @Transactional
    public Limit runsOn(Limit read) {
        return change(read, limit -> limit.standing(today()) == Standing.MET ? limit.met(null) : limit);
    }

    /**
     * Keeps the reason why it was, or will be, late; a later reason takes the place of an earlier one. Refuses an empty reason.
     *
     * @param by the id of the person who gives the reason
     */
    @Transactional
    public Limit explainLate(UUID id, String reason, String by) {
        if (reason == null || reason.isBlank() || by == null || by.isBlank()) {
            throw new IllegalArgumentException("Lateness is explained by a person, with a reason.");
        }
        return change(id, limit -> limit.explained(reason.strip(), by));
    }

    /** Notes that it does not apply any more, as when a conference is cancelled; the first time is kept. */
    @Transactional
    public Limit close(UUID id) {
        return change(id, this::closed);
    }

    /** As {@link #close(UUID)}, of a limit that was read in this transaction. */
    @Transactional
    public Limit close(Limit read) {
        return change(read, this::closed);
    }

    /** The limit with this id. */
    public Optional<Limit> find(UUID id) {
        return Optional.ofNullable(rows.findById(id, Limit.class));
    }

    /** Those of the limits with these ids that the register has. */
    @Transactional(readOnly = true)
    public List<Limit> all(Set<UUID> ids) {
        return rows.findAllById(ids, Limit.class);
    }

    /** The limit that a family's case was given for a subject; null asks for the family as a whole. */
    public Optional<Limit> find(String familyReference, LimitName name, String subject) {
        return ofSubject(familyReference, subject).stream()
                .filter(limit -> limit.name() == name)
                .findFirst();
    }

    /** All limits that a family's case was given for a subject; null asks for the family as a whole. */
    public List<Limit> ofSubject(String familyReference, String subject) {
        return rows.findAll(
                query(where("familyReference")
                        .is(familyReference)
                        .and("subject")
                        .is(orWholeFamily(subject))),
                Limit.class);
    }

    /** All limits that a family's case was ever given, the soonest due first. */
    public List<Limit> ofFamily(String familyReference) {
        return rows.findAll(query(where("familyReference").is(familyReference)), Limit.class).stream()
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /** How a limit stands today. */
    public Standing standing(Limit limit) {
        return limit.standing(today());
    }

    /** The working days from today to its last day, that day included; negative by the working days since it passed. */
    public int workingDaysLeft(Limit limit) {
        return workingDays.between(today(), limit.due().dueOn());
    }

    private Limit opened(String familyReference, TimeLimit rule, String subject, LocalDate countedFrom) {
        return rows.insert(Limit.opened(
                familyReference, orWholeFamily(subject), rule.countedFrom(countedFrom, workingDays), clock.instant()));
    }

    private Limit reopened(Limit limit) {
        return limit.closedAt() == null ? limit : rows.update(limit.closed(null));
    }

    private Limit closed(Limit limit) {
        return limit.closedAt() == null ? limit.closed(clock.instant()) : limit;
    }

    private Limit change(UUID id, UnaryOperator<Limit> change) {
        return change(
                find(id).orElseThrow(() -> new IllegalArgumentException("The register has no limit " + id + ".")),
                change);
    }

    private Limit change(Limit before, UnaryOperator<Limit> change) {
        Limit after = change.apply(before);
        return after.equals(before) ? before : rows.update(after);
    }

    private void refuseDayToCome(LocalDate on) {
        if (on.isAfter(today())) {
            throw new IllegalArgumentException("A limit cannot be met on a day still to come.");
        }
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }

    private static String orWholeFamily(String subject) {
        return subject == null ? "" : subject;
    }
}
