package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.PersonNumber;

/**
 * Who was there when the chair opened a conference, and whether it goes on: the answers to the form {@code open-conference}.
 *
 * @param attendance everybody of whom it was settled whether they are invited, and the allocated social worker
 * @param others those who came beside them
 * @param ifNotQuorate null when the conference is quorate and goes on to its end
 * @param goOnWords the chair's reason in words
 * @param adjournedBecause why the conference cannot go on without the missing
 * @param interim what keeps each child safe until the new day
 * @param nextOn the day to which the conference is adjourned
 * @param nextPlace null when everyone joins by video or telephone
 * @param nextLink null when everyone meets in the room
 */
public record Opening(
        List<Attends> attendance,
        List<Other> others,
        List<Takes> children,
        IfNotQuorate ifNotQuorate,
        GoOnReason goOnReason,
        String goOnWords,
        String adjournedBecause,
        String interim,
        LocalDate nextOn,
        LocalTime nextAt,
        String nextPlace,
        String nextLink) {

    /**
     * One person of the list.
     *
     * @param number {@code A1} for somebody of the file, {@code S1} for the allocated social worker
     * @param part which part they were there for; null unless it was a part
     */
    public record Attends(String number, Presence came, String part) {}

    /**
     * Somebody who came without being on the list.
     *
     * @param agency null for family, friends and supporters
     * @param insteadOf the professional they stand in for; null when for nobody
     */
    public record Other(String name, String role, Agency agency, PersonNumber insteadOf) {}

    /**
     * How one child took part.
     *
     * @param views how the child's views reached the conference, or why they did not; null for a child who was there
     */
    public record Takes(PersonNumber number, Participation participation, String views) {}

    public Opening {
        attendance = orNone(attendance);
        others = orNone(others);
        children = orNone(children);
    }

    Adjournment adjournment() {
        return new Adjournment(adjournedBecause, interim, nextOn, nextAt, nextPlace, nextLink);
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "opening of a conference";
    }
}
