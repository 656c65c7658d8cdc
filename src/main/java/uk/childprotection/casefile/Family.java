package uk.childprotection.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A family's case: where it stands and who is responsible.
 *
 * @param shortName the children's surnames, as a task's card shows them
 * @param restricted whether only the people named in the case and the safeguarding managers may see it
 * @param team id of the team that is responsible
 * @param socialWorker user id of the allocated social worker; null until somebody is allocated
 * @param startedBy user id of the person who opened the case
 * @param closedFor null while the case is open
 */
@Table("family")
public record Family(
        @Id FamilyReference reference,
        String shortName,
        FamilyStatus status,
        boolean restricted,
        String team,
        String socialWorker,
        LocalDate allocatedOn,
        String startedBy,
        LocalDate openedOn,
        Instant openedAt,
        ClosureReason closedFor,
        LocalDate closedOn,
        @Version long version) {

    public boolean isOpen() {
        return status != FamilyStatus.CLOSED;
    }

    Family allocatedTo(String worker, String responsibleTeam, LocalDate on) {
        checkOpen();
        if (on.isBefore(openedOn)) {
            throw new Refusal("A social worker cannot be allocated before the day the case was opened.");
        }
        return new Family(
                reference,
                shortName,
                status,
                restricted,
                responsibleTeam,
                worker,
                on,
                startedBy,
                openedOn,
                openedAt,
                null,
                null,
                version);
    }

    Family become(FamilyStatus next) {
        checkOpen();
        if (next == FamilyStatus.CLOSED) {
            throw new Refusal("Closing a case needs a reason and a day.");
        }
        if (!status.mayBecome(next)) {
            throw new Refusal("A case cannot go from “%s” to “%s”.".formatted(status.label(), next.label()));
        }
        return new Family(
                reference,
                shortName,
                next,
                restricted,
                team,
                socialWorker,
                allocatedOn,
                startedBy,
                openedOn,
                openedAt,
                null,
                null,
                version);
    }

    Family closed(ClosureReason reason, LocalDate on) {
        checkOpen();
        new Question("Reason for closure").required(reason);
        if (on.isBefore(openedOn)) {
            throw new Refusal("A case cannot be closed before the day it was opened.");
        }
        return new Family(
                reference,
                shortName,
                FamilyStatus.CLOSED,
                restricted,
                team,
                socialWorker,
                allocatedOn,
                startedBy,
                openedOn,
                openedAt,
                reason,
                on,
                version);
    }

    Family restricted(boolean nowRestricted) {
        return new Family(
                reference,
                shortName,
                status,
                nowRestricted,
                team,
                socialWorker,
                allocatedOn,
                startedBy,
                openedOn,
                openedAt,
                closedFor,
                closedOn,
                version);
    }

    Family named(String newShortName) {
        return new Family(
                reference,
                newShortName,
                status,
                restricted,
                team,
                socialWorker,
                allocatedOn,
                startedBy,
                openedOn,
                openedAt,
                closedFor,
                closedOn,
                version);
    }

    /** Refuses a case that is closed: nothing in it changes any more. */
    public void checkOpen() {
        if (!isOpen()) {
            throw new Refusal("The case %s is closed.".formatted(reference));
        }
    }

    @Override
    public String toString() {
        return reference.value();
    }
}
