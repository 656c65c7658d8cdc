package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/**
 * The report of an agency to a conference, from the request on.
 *
 * @param professional the number of the professional who was asked
 * @param receivedOn null until it has come
 * @param gist what it says, in a few sentences; null until it has come
 * @param sharedOn the day it was shared with the family; null when it was not, or not known yet
 * @param notComingReason why there will be none; null while it is awaited and when it has come
 * @param recordedBy user id of the person who recorded what became of it; null while it is awaited
 */
@Table("agency_report")
public record AgencyReport(
        @Id UUID id,
        ConferenceId conference,
        PersonNumber professional,
        LocalDate askedOn,
        LocalDate dueOn,
        LocalDate receivedOn,
        String gist,
        LocalDate sharedOn,
        String notComingReason,
        String recordedBy,
        @Version long version) {

    static AgencyReport asked(ConferenceId conference, PersonNumber professional, LocalDate on, LocalDate dueOn) {
        return new AgencyReport(
                UUID.randomUUID(), conference, professional, on, dueOn, null, null, null, null, null, 0);
    }

    /** Whether it is still awaited. */
    public boolean isAwaited() {
        return recordedBy == null;
    }

    /** Whether it has come. */
    public boolean isReceived() {
        return receivedOn != null;
    }

    AgencyReport dueOn(LocalDate newDue) {
        return new AgencyReport(
                id,
                conference,
                professional,
                askedOn,
                newDue,
                receivedOn,
                gist,
                sharedOn,
                notComingReason,
                recordedBy,
                version);
    }

    AgencyReport recorded(ReceivedReport report, String by, LocalDate today) {
        if (!isAwaited()) {
            throw new Refusal("What became of this report is recorded already.");
        }
        boolean received = report.outcome() == ReceivedReport.Outcome.RECEIVED;
        if (received) {
            checkDays(report, today);
        }
        return new AgencyReport(
                id,
                conference,
                professional,
                askedOn,
                dueOn,
                received ? report.receivedOn() : null,
                received ? report.gist() : null,
                received ? report.sharedOn() : null,
                received ? null : report.notComingReason(),
                by,
                version);
    }

    private void checkDays(ReceivedReport report, LocalDate today) {
        if (report.receivedOn().isAfter(today)) {
            throw new Refusal("“Received on” lies in the future.");
        }
        if (report.receivedOn().isBefore(askedOn)) {
            throw new Refusal("“Received on” lies before the day on which the agency was asked.");
        }
        LocalDate shared = report.sharedOn();
        if (shared != null && shared.isAfter(today)) {
            throw new Refusal("“Shared with the family on” lies in the future: leave it empty until it has happened.");
        }
        if (shared != null && shared.isBefore(report.receivedOn())) {
            throw new Refusal("“Shared with the family on” lies before “Received on”.");
        }
    }

    @Override
    public String toString() {
        return conference + " report of " + professional;
    }
}
