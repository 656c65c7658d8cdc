package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;

/** Opens conferences on their day: who is there, whether that is a quorum, and whether the conference goes ahead or is adjourned. */
@Service
@Transactional
public class Sittings {

    private final JdbcAggregateTemplate rows;
    private final Conferences conferences;
    private final QuorumRule quorumRule;
    private final Limits limits;
    private final TimeLimits practice;
    private final WorkingDays workingDays;
    private final Clock clock;

    Sittings(
            JdbcAggregateTemplate rows,
            Conferences conferences,
            QuorumRule quorumRule,
            Limits limits,
            TimeLimits practice,
            WorkingDays workingDays,
            Clock clock) {
        this.rows = rows;
        this.conferences = conferences;
        this.quorumRule = quorumRule;
        this.limits = limits;
        this.practice = practice;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The limit for the new day of a conference that is adjourned on a day. */
    public Due reconvene(LocalDate heldOn) {
        return practice.find(LimitName.RECONVENE, heldOn).countedFrom(heldOn, workingDays);
    }

    /**
     * Opens a booked conference. When it is not quorate the chair goes on for one of the listed reasons or adjourns it; an adjourned
     * conference is booked for its new day, within its own limit, which is in the register from then on.
     *
     * @param by user id of the chair
     * @throws Refusal before the day it is booked for, for answers that do not fit, and for a missing quorum about which nothing was
     *     decided: the sentence says why it is missing
     */
    public Sitting open(Conference conference, FamilyFile file, Roll roll, Opening opening, String by) {
        LocalDate heldOn = conference.booked().on();
        if (LondonTime.today(clock).isBefore(heldOn)) {
            throw new Refusal(
                    "A conference is opened on the day it is booked for. If it meets earlier, rebook it first.");
        }
        OpeningRules rules = new OpeningRules(file, roll, heldOn, reconvene(heldOn), workingDays);
        rules.checkAttendance(opening);
        QuorumFacts facts = rules.quorumFacts(opening);
        Quorum quorum = quorumRule.apply(facts);
        rules.checkWayOn(opening, quorum, facts);
        List<Sitting> earlier = of(conference.id());
        Sitting sitting = rows.insert(Sitting.of(conference, earlier.size() + 1, quorum, opening, by, clock.instant()));
        insertPeople(sitting, roll, opening);
        earlier.forEach(before -> meetReconvening(before, heldOn));
        if (sitting.goesAhead()) {
            conferences.open(conference.id(), heldOn);
        } else {
            adjourn(conference, sitting, opening);
        }
        return sitting;
    }

    /**
     * A conference that is being held breaks off: it is adjourned, and booked for its new day within the limit for that. Who was there stays.
     *
     * @param by user id of the chair; anybody else is refused
     * @throws Refusal for a time at which it was not being held, and for a new day on which it cannot meet
     */
    public Sitting cutShort(Conference conference, CutShortRequest request, String by) {
        conference.refuseOtherThanChair(by);
        Sitting held = last(conference.id()).orElseThrow();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), LondonTime.ZONE);
        new CutShortRules(conference.booked(), reconvene(held.heldOn()), workingDays, now).check(request);
        Sitting cut = rows.update(held.cutShort(request));
        limits.open(conference.family().value(), LimitName.RECONVENE, cut.id().toString(), cut.heldOn());
        conferences.cutShort(conference.id(), request);
        return cut;
    }

    /** The times a conference met, in order. */
    @Transactional(readOnly = true)
    public List<Sitting> of(ConferenceId conference) {
        return rows.findAll(query(where("conference").is(conference)), Sitting.class).stream()
                .sorted(Comparator.comparing(Sitting::place))
                .toList();
    }

    /** The last time a conference met. */
    @Transactional(readOnly = true)
    public Optional<Sitting> last(ConferenceId conference) {
        List<Sitting> all = of(conference);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Who was there at a sitting, and who was not: children, adults, the social worker, professionals, others. */
    @Transactional(readOnly = true)
    public List<Attendance> attendance(Sitting sitting) {
        return rows.findAll(query(where("sitting").is(sitting.id())), Attendance.class).stream()
                .sorted(Comparator.comparing(Attendance::attendee, Attendance.ORDER))
                .toList();
    }

    /** How each child took part in a sitting. */
    @Transactional(readOnly = true)
    public List<ChildParticipation> participation(Sitting sitting) {
        return rows.findAll(query(where("sitting").is(sitting.id())), ChildParticipation.class).stream()
                .sorted(Comparator.comparing(ChildParticipation::child))
                .toList();
    }

    private void adjourn(Conference conference, Sitting sitting, Opening opening) {
        limits.open(
                conference.family().value(), LimitName.RECONVENE, sitting.id().toString(), sitting.heldOn());
        conferences.adjourn(
                conference.id(),
                opening.nextOn(),
                opening.nextAt(),
                opening.nextPlace(),
                opening.nextLink(),
                opening.adjournedBecause());
    }

    private void meetReconvening(Sitting before, LocalDate heldOn) {
        limits.find(before.family().value(), LimitName.RECONVENE, before.id().toString())
                .ifPresent(limit -> limits.met(limit, heldOn));
    }

    private void insertPeople(Sitting sitting, Roll roll, Opening opening) {
        List<Attendance> attendance = new ArrayList<>();
        for (Opening.Attends attends : opening.attendance()) {
            Roll.Entry entry = roll.find(attends.number()).orElseThrow();
            attendance.add(onTheRoll(sitting, entry, attends));
        }
        int place = 0;
        for (Opening.Other other : opening.others()) {
            place++;
            attendance.add(beside(sitting, place, other));
        }
        rows.insertAll(attendance);
        rows.insertAll(opening.children().stream()
                .map(takes -> new ChildParticipation(
                        UUID.randomUUID(), sitting.id(), takes.number(), takes.participation(), takes.views()))
                .toList());
    }

    private static Attendance onTheRoll(Sitting sitting, Roll.Entry entry, Opening.Attends attends) {
        return new Attendance(
                UUID.randomUUID(),
                sitting.id(),
                entry.number(),
                attends.came(),
                attends.came() == Presence.PART ? attends.part() : null,
                entry.colleague(),
                null,
                null,
                entry.agency(),
                null);
    }

    private static Attendance beside(Sitting sitting, int place, Opening.Other other) {
        return new Attendance(
                UUID.randomUUID(),
                sitting.id(),
                Attendance.OTHER + place,
                Presence.CAME,
                null,
                null,
                other.name().strip(),
                other.role().strip(),
                other.agency(),
                other.insteadOf());
    }
}
