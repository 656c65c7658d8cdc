package uk.childprotection.plan;

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
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PeopleInFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.ProfessionalDetails;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The store of transfers to other authorities: whom we told, and what they answered. */
@Service
@Transactional
public class TransfersOut {

    private final JdbcAggregateTemplate rows;
    private final Plans plans;
    private final PeopleInFile people;
    private final Clock clock;

    TransfersOut(JdbcAggregateTemplate rows, Plans plans, PeopleInFile people, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Keeps that another authority is told of a move. Whoever answers for the family there is entered in the file as a professional, so that
     * letters reach them.
     *
     * @param by user id of the social worker
     * @throws Refusal for a child on no plan or who moves already, and for a day to come
     */
    public TransferOut notify(FamilyFile file, TransferNotified notified, String by) {
        LocalDate today = LondonTime.today(clock);
        if (notified.movedOn().isAfter(today)) {
            throw new Refusal(
                    "“When did they move?” is not a day to come: tell the other authority once they have moved.");
        }
        if (notified.children().isEmpty()) {
            throw new Refusal("“Which children have moved?” needs at least one.");
        }
        notified.children().all().forEach(child -> refuseUnmovable(file, child));
        boolean allPapers = notified.papers().missing().isEmpty();
        if (!allPapers
                && (notified.papersMissing() == null || notified.papersMissing().isBlank())) {
            throw new Refusal("“Why do the other papers not go?” needs an answer.");
        }
        PersonNumber contact = people.addProfessional(
                file.reference(),
                new ProfessionalDetails(
                        Agency.SOCIAL_CARE,
                        notified.authority(),
                        notified.contactName(),
                        notified.contactRole(),
                        new Contact(notified.address(), notified.email(), null)),
                notified.children());
        return rows.insert(new TransferOut(
                UUID.randomUUID(),
                file.reference(),
                notified.children(),
                notified.movedOn(),
                notified.authority().strip(),
                contact,
                notified.why().strip(),
                notified.risk().strip(),
                notified.papers(),
                allPapers ? null : notified.papersMissing().strip(),
                by,
                today,
                null,
                null,
                null,
                null,
                null,
                null,
                0));
    }

    /** The transfer with this id; fails when there is none. */
    @Transactional(readOnly = true)
    public TransferOut find(UUID id) {
        return Optional.ofNullable(rows.findById(id, TransferOut.class))
                .orElseThrow(() -> new IllegalStateException("There is no transfer " + id + "."));
    }

    /** All transfers of a family's children, the newest first. */
    @Transactional(readOnly = true)
    public List<TransferOut> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), TransferOut.class).stream()
                .sorted(Comparator.comparing(TransferOut::askedOn).reversed())
                .toList();
    }

    /**
     * Keeps what the other authority answered.
     *
     * @param by user id of whoever records it
     * @throws Refusal when its days cannot be, or it was answered already
     */
    public TransferOut answer(UUID id, TransferAnswer answer, String by) {
        TransferOut transfer = find(id);
        if (answer.isConfirmed()) {
            checkDays(transfer, answer);
        }
        try {
            return rows.update(transfer.answered(answer, by));
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private void checkDays(TransferOut transfer, TransferAnswer answer) {
        if (answer.conferenceOn().isBefore(transfer.movedOn())) {
            throw new Refusal("“Day of their transfer-in conference” is not before the day of the move.");
        }
        if (answer.confirmedOn().isBefore(answer.conferenceOn())
                || answer.confirmedOn().isAfter(LondonTime.today(clock))) {
            throw new Refusal(
                    "“Day of their confirmation in writing” is between the day of their conference and today.");
        }
    }

    private void refuseUnmovable(FamilyFile file, PersonNumber child) {
        if (plans.current(file.reference(), child).isEmpty()) {
            throw new Refusal("%s is on no child protection plan.".formatted(child));
        }
        if (ofFamily(file.reference()).stream()
                .anyMatch(other -> other.isWaiting() && other.children().contains(child))) {
            throw new Refusal(
                    "An authority has been told of the move of %s already, and has still to answer.".formatted(child));
        }
    }
}
