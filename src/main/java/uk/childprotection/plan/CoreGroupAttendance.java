package uk.childprotection.plan;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Who was expected at a core group and whether they came, and who came besides.
 *
 * @param place its place in the list, from 1
 * @param attendee a person's number in the file, {@code user:} and a user id, or {@code other}
 * @param name of somebody who is no member; null otherwise
 * @param role of somebody who is no member; null otherwise
 */
@Table("core_group_attendance")
public record CoreGroupAttendance(
        @Id UUID id, UUID coreGroup, int place, String attendee, CoreGroupPresence came, String name, String role) {

    static final String OTHER = "other";

    /** Whether this is somebody who is no member. */
    public boolean isOther() {
        return attendee.equals(OTHER);
    }

    /** Never the name: it would reach a log. */
    @Override
    public String toString() {
        return "attendance " + place + " of core group " + coreGroup;
    }
}
