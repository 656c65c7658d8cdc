package uk.childprotection.conference;

import java.util.Comparator;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;

/**
 * Whether one person was at a sitting of a conference.
 *
 * @param attendee {@code A1} for somebody of the file, {@code S1} for the allocated social worker, {@code O1} for another who came
 * @param part which part they were there for; null unless it was a part
 * @param colleague user id of the allocated social worker; null for anybody else
 * @param name of another who came; null for those known otherwise
 * @param role of another who came; null for those known otherwise
 * @param agency whose they speak for; null for family, friends and supporters
 * @param insteadOf the professional for whom another stood in; null mostly
 */
@Table("attendance")
public record Attendance(
        @Id UUID id,
        UUID sitting,
        String attendee,
        Presence came,
        String part,
        String colleague,
        String name,
        String role,
        Agency agency,
        PersonNumber insteadOf) {

    /** Children, adults, the social worker, professionals, others, each by number. */
    static final Comparator<String> ORDER = Comparator.comparingInt(Attendance::place);

    /** What the numbers of others who came begin with. */
    static final String OTHER = "O";

    /** The number of the allocated social worker. */
    public static final String SOCIAL_WORKER = "S1";

    /** Whether this is the allocated social worker. */
    public boolean isSocialWorker() {
        return colleague != null;
    }

    /** Whether this is somebody who is not in the family's file. */
    public boolean isOther() {
        return attendee.startsWith(OTHER);
    }

    /** Whether this person was there for any of it and speaks for an agency. */
    public boolean isAgencyThere() {
        return came.isThere() && agency != null;
    }

    /** Whether this person can say something of the child: a professional of the file may know some of the children only. */
    boolean knows(PersonNumber child, FamilyFile file) {
        return isSocialWorker()
                || isOther()
                || file.professional(PersonNumber.parse(attendee)).knows(child);
    }

    private static int place(String attendee) {
        return "CASPO".indexOf(attendee.charAt(0)) * 100_000 + Integer.parseInt(attendee.substring(1));
    }

    /** Never a name: it would reach a log. */
    @Override
    public String toString() {
        return attendee + " at " + sitting;
    }
}
