package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a letter changes in its reader's calendar, as far as the reader may know it: a meeting with its day and time, or that what was
 * entered before is taken out. It names nobody.
 *
 * @param title what meets, such as "Core group"; {@code null} when the entry is taken out
 * @param on {@code null} when the entry is taken out
 * @param at {@code null} when the entry is taken out
 * @param place {@code null} for a meeting by video only, or one whose place is still to be told
 * @param joining how to join by video or telephone; {@code null} when everyone meets in the room
 */
public record CalendarChange(What what, String title, LocalDate on, LocalTime at, String place, String joining) {

    /** Which meeting it is, for how long it is planned. */
    public enum What {
        CONFERENCE,
        CORE_GROUP
    }

    private static final CalendarChange TAKEN_OUT = new CalendarChange(null, null, null, null, null, null);

    /** A conference; taken out for a reader who is told the day only. */
    static CalendarChange conference(ConferenceFacts facts) {
        return facts.isDayOnly()
                ? TAKEN_OUT
                : new CalendarChange(
                        What.CONFERENCE, facts.kind().label(), facts.on(), facts.at(), facts.place(), facts.joining());
    }

    /** A core group; taken out while its time is still to be told. */
    static CalendarChange coreGroup(LocalDate on, LocalTime at, String place) {
        return at == null ? TAKEN_OUT : new CalendarChange(What.CORE_GROUP, "Core group", on, at, place, null);
    }

    /** What was entered before is taken out. */
    static CalendarChange takenOut() {
        return TAKEN_OUT;
    }

    boolean isTakenOut() {
        return at == null;
    }
}
