package uk.childprotection.conference;

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
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;

/** The store of families' complaints about conferences: taken down, answered by the chair, looked at by a panel. */
@Service
@Transactional
public class Complaints {

    private final JdbcAggregateTemplate rows;
    private final Limits limits;
    private final Clock clock;

    Complaints(JdbcAggregateTemplate rows, Limits limits, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Takes down a complaint about a conference that has decided. One that is only about an agency goes to that agency; one that came
     * after its limit waits for the safeguarding manager.
     *
     * @param by user id of whoever takes it down
     * @throws Refusal for somebody who may not complain, for a day that cannot be, and for a second complaint of the same person while the
     *     first is open
     */
    public Complaint take(FamilyFile file, DecidedConference decided, ComplaintTaken taken, String by) {
        LocalDate heldOn = decided.outcome().heldOn();
        ComplaintRules.check(file, taken, heldOn, today());
        List<Complaint> before = ofFamily(file.reference());
        boolean openAlready = before.stream()
                .filter(complaint -> complaint.status().isOpen())
                .filter(complaint -> complaint.conference().equals(taken.conference()))
                .anyMatch(complaint -> complaint.complainant().equals(taken.complainant()));
        if (openAlready) {
            throw new Refusal("A complaint of this person about this conference is open already.");
        }
        UUID id = UUID.randomUUID();
        boolean late = false;
        if (taken.about() != ComplaintAbout.AGENCY) {
            Limit limit = limits.open(file.reference().value(), LimitName.COMPLAINT, id.toString(), heldOn);
            late = taken.receivedOn().isAfter(limit.due().dueOn());
            limits.met(limit, taken.receivedOn());
        }
        return rows.insert(Complaint.of(id, file.reference(), before.size() + 1, taken, late, by, clock.instant()));
    }

    /** The complaint with this id; fails when there is none. */
    @Transactional(readOnly = true)
    public Complaint find(UUID id) {
        return Optional.ofNullable(rows.findById(id, Complaint.class))
                .orElseThrow(() -> new IllegalStateException("There is no complaint " + id + "."));
    }

    /** All complaints of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<Complaint> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), Complaint.class).stream()
                .sorted(Comparator.comparing(Complaint::number).reversed())
                .toList();
    }

    /**
     * The safeguarding manager takes a late complaint, or does not.
     *
     * @param by user id of the safeguarding manager
     */
    public Complaint decideLate(UUID id, LateComplaint decision, String by) {
        Complaint complaint = update(find(id).decidedLate(decision));
        limits.find(complaint.family().value(), LimitName.COMPLAINT, id.toString())
                .ifPresent(limit -> limits.explainLate(limit.id(), decision.reason(), by));
        return complaint;
    }

    /** The chair answers; refused for a meeting that cannot have been. */
    public Complaint answer(UUID id, ChairsAnswer answer) {
        Complaint complaint = find(id);
        if (answer.metOn() != null
                && (answer.metOn().isBefore(complaint.receivedOn())
                        || answer.metOn().isAfter(today()))) {
            throw new Refusal("“Day of the meeting” is a day between the complaint and today.");
        }
        return update(complaint.answered(answer, today()));
    }

    /**
     * Keeps what the complainant says to the chair's answer.
     *
     * @param replyBy the last day on which a panel can be asked for
     */
    public Complaint reply(UUID id, ComplaintReply reply, LocalDate replyBy) {
        Complaint complaint = find(id);
        if (reply.reply() == ComplaintReplied.NO_REPLY) {
            if (!today().isAfter(replyBy)) {
                throw new Refusal("The complainant has until %s to reply.".formatted(LondonTime.inWords(replyBy)));
            }
        } else if (reply.on().isBefore(complaint.answeredOn()) || reply.on().isAfter(today())) {
            throw new Refusal("“Day of the reply” is a day between the chair’s answer and today.");
        }
        return update(complaint.replied(reply));
    }

    /**
     * The safeguarding manager convenes a panel, or moves its day.
     *
     * @param involved the names of everybody who had a part in the case or the conference
     */
    public Complaint convene(UUID id, ComplaintPanel panel, Collection<String> involved) {
        ComplaintRules.checkPanel(panel, involved, today());
        return update(find(id).convened(panel));
    }

    /** Keeps what the panel decided; refused for a day to come, or before the panel was asked for. */
    public Complaint decide(UUID id, PanelAnswer answer) {
        Complaint complaint = find(id);
        if (answer.heldOn().isAfter(today())
                || answer.heldOn().isBefore(complaint.reply().on())) {
            throw new Refusal("“Day on which the panel met” is a day between the reply and today.");
        }
        return update(complaint.decided(answer, today()));
    }

    /**
     * The complainant withdraws a complaint that is open.
     *
     * @throws Refusal when none is open, when several are and none is named, and for a day that cannot be
     */
    public Complaint withdraw(ComplaintWithdrawal withdrawal) {
        List<Complaint> open = ofFamily(withdrawal.reference()).stream()
                .filter(complaint -> complaint.status().isOpen())
                .filter(complaint -> withdrawal.number() == null || withdrawal.number() == complaint.number())
                .toList();
        if (open.isEmpty()) {
            throw new Refusal("The case %s has no such complaint open.".formatted(withdrawal.reference()));
        }
        if (open.size() > 1) {
            throw new Refusal(
                    "Several complaints are open: give the “Number of the complaint” from the family’s page.");
        }
        Complaint complaint = open.get(0);
        if (withdrawal.on().isBefore(complaint.receivedOn()) || withdrawal.on().isAfter(today())) {
            throw new Refusal("“When was it withdrawn?” is a day between the complaint and today.");
        }
        return update(complaint.withdrawn(withdrawal));
    }

    /** Keeps how it was seen to that a conference looks at the matter again; refused for a day to come. */
    public Complaint seeToAgain(UUID id, ConferenceAgain again) {
        again.refuseBeyond(today());
        return update(find(id).seenToAgain(again));
    }

    private Complaint update(Complaint complaint) {
        try {
            return rows.update(complaint);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
