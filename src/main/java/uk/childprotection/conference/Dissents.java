package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PeopleInFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.ProfessionalDetails;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;

/** Dissents that professionals raise after a conference: taken down, however late, and answered. */
@Service
@Transactional
public class Dissents {

    private final JdbcAggregateTemplate rows;
    private final PeopleInFile people;
    private final Limits limits;
    private final Clock clock;

    Dissents(JdbcAggregateTemplate rows, PeopleInFile people, Limits limits, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Takes down a professional's dissent. One that comes after its limit is taken all the same, with the reason. Somebody who came to the
     * conference and is not in the file is entered there, so that our answer reaches them.
     *
     * @param attendance of the last sitting of the conference
     * @param by user id of whoever takes it down
     * @throws Refusal for somebody the conference did not ask, for a second dissent about the same child, for a day that cannot be, and
     *     when a child is at further risk and nothing is said of what is done now
     */
    public RaisedDissent raise(
            FamilyFile file, DecidedConference decided, List<Attendance> attendance, DissentTaken taken, String by) {
        Attendance professional = professional(attendance, taken.who());
        checkChildren(decided, taken, professional);
        LocalDate today = LondonTime.today(clock);
        LocalDate heldOn = decided.outcome().heldOn();
        if (taken.receivedOn().isBefore(heldOn) || taken.receivedOn().isAfter(today)) {
            throw new Refusal("“When did it reach us?” is a day between the conference and today.");
        }
        UUID id = UUID.randomUUID();
        Limit limit = limits.open(file.reference().value(), LimitName.DISSENT, id.toString(), heldOn);
        boolean late = taken.receivedOn().isAfter(limit.due().dueOn());
        refuseWithoutReason(late, taken, limit);
        boolean furtherRisk = taken.furtherRisk() == YesNo.YES;
        if (furtherRisk && isBlank(taken.doneNow())) {
            throw new Refusal("“What is done now to keep the child safe” needs an answer.");
        }
        RaisedDissent raised = rows.insert(new RaisedDissent(
                id,
                file.reference(),
                taken.conference(),
                professional.attendee(),
                answerTo(file, professional, taken),
                taken.about(),
                taken.receivedOn(),
                late,
                late ? taken.lateReason().strip() : null,
                furtherRisk,
                furtherRisk ? taken.doneNow().strip() : null,
                null,
                null,
                null,
                null,
                null,
                by,
                clock.instant(),
                0));
        rows.insertAll(dissents(decided, taken, raised));
        limits.met(limit, taken.receivedOn());
        if (late) {
            limits.explainLate(limit.id(), taken.lateReason(), by);
        }
        return raised;
    }

    /** The dissent with this id; fails when there is none. */
    @Transactional(readOnly = true)
    public RaisedDissent find(UUID id) {
        return Optional.ofNullable(rows.findById(id, RaisedDissent.class))
                .orElseThrow(() -> new IllegalStateException("There is no raised dissent " + id + "."));
    }

    /** What a raised dissent says, a row for each child. */
    @Transactional(readOnly = true)
    public List<Dissent> of(RaisedDissent raised) {
        return rows
                .findAll(
                        query(where("conference")
                                .is(raised.conference())
                                .and("raised")
                                .is(raised.id())),
                        Dissent.class)
                .stream()
                .sorted(Comparator.comparing(Dissent::child))
                .toList();
    }

    /** All dissents that were raised after the family's conferences, the newest first. */
    @Transactional(readOnly = true)
    public List<RaisedDissent> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), RaisedDissent.class).stream()
                .sorted(Comparator.comparing(RaisedDissent::recordedAt).reversed())
                .toList();
    }

    /**
     * The safeguarding manager answers.
     *
     * @param by user id of the safeguarding manager
     */
    public RaisedDissent answer(UUID id, DissentAnswer answer, String by) {
        return update(find(id).answered(answer, LondonTime.today(clock), by));
    }

    /** Keeps how it was seen to that a conference looks at the matter again; refused for a day to come. */
    public RaisedDissent seeToAgain(UUID id, ConferenceAgain again) {
        again.refuseBeyond(LondonTime.today(clock));
        return update(find(id).seenToAgain(again));
    }

    private static Attendance professional(List<Attendance> attendance, String who) {
        return attendance.stream()
                .filter(one -> one.attendee().equals(who) && one.agency() != null)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("“Who does not agree?” is a professional who was asked to that conference."));
    }

    private void checkChildren(DecidedConference decided, DissentTaken taken, Attendance professional) {
        if (taken.children().isEmpty()) {
            throw new Refusal("“About which children?” needs at least one.");
        }
        List<String> before = ofFamily(decided.outcome().family()).stream()
                .filter(raised -> raised.conference().equals(taken.conference()))
                .filter(raised -> raised.attendee().equals(professional.attendee()))
                .flatMap(raised -> of(raised).stream())
                .map(dissent -> dissent.child().value())
                .toList();
        for (PersonNumber child : taken.children().all()) {
            if (decided.decisions().stream()
                    .noneMatch(decision -> decision.child().equals(child))) {
                throw new Refusal("That conference decided nothing for %s.".formatted(child));
            }
            if (before.contains(child.value())) {
                throw new Refusal("This professional’s dissent about %s is recorded already.".formatted(child));
            }
        }
    }

    private static void refuseWithoutReason(boolean late, DissentTaken taken, Limit limit) {
        if (late && isBlank(taken.lateReason())) {
            throw new Refusal(
                    "“Why it came late” needs an answer: it came after %s, the last day to raise it. It is taken all the same."
                            .formatted(LondonTime.inWords(limit.due().dueOn())));
        }
    }

    private PersonNumber answerTo(FamilyFile file, Attendance professional, DissentTaken taken) {
        if (professional.isSocialWorker()) {
            return null;
        }
        if (!professional.isOther()) {
            return PersonNumber.parse(professional.attendee());
        }
        if (isBlank(taken.email()) && isBlank(taken.address())) {
            throw new Refusal(
                    "This professional is not in the file: give an e-mail or a postal address for our answer.");
        }
        return people.addProfessional(
                file.reference(),
                new ProfessionalDetails(
                        professional.agency(),
                        null,
                        professional.name(),
                        professional.role(),
                        new Contact(taken.address(), taken.email(), null)),
                taken.children());
    }

    private static List<Dissent> dissents(DecidedConference decided, DissentTaken taken, RaisedDissent raised) {
        int place = decided.dissents().stream().mapToInt(Dissent::place).max().orElse(0);
        List<Dissent> dissents = new ArrayList<>();
        for (PersonNumber child : taken.children().all()) {
            place++;
            dissents.add(new Dissent(
                    UUID.randomUUID(),
                    taken.conference(),
                    place,
                    child,
                    raised.attendee(),
                    taken.reason().strip(),
                    taken.withheldFrom(),
                    raised.id()));
        }
        return dissents;
    }

    private RaisedDissent update(RaisedDissent raised) {
        try {
            return rows.update(raised);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
