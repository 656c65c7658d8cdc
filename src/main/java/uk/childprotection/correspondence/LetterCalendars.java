package uk.childprotection.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;

/**
 * Settles what letters change in their readers' calendars. The number of a change is counted from the letters that are kept, so it rises
 * with every one to the same reader about the same meeting, whoever writes it and however often the application was started meanwhile.
 */
@Component
@EnableConfigurationProperties(CalendarSettings.class)
class LetterCalendars {

    private final LetterRows rows;
    private final AuthoritySettings authority;
    private final CorrespondenceSettings correspondence;
    private final CalendarSettings settings;

    LetterCalendars(
            LetterRows rows,
            AuthoritySettings authority,
            CorrespondenceSettings correspondence,
            CalendarSettings settings) {
        this.rows = rows;
        this.authority = authority;
        this.correspondence = correspondence;
        this.settings = settings;
    }

    /** What the letters change, in their order; most letters change nothing. */
    List<LetterCalendar> of(List<Letter> letters, List<LetterOrder> orders) {
        Map<UUID, Map<String, LetterCalendar>> earlier = new HashMap<>();
        List<LetterCalendar> changes = new ArrayList<>();
        for (int place = 0; place < letters.size(); place++) {
            LetterOrder order = orders.get(place);
            if (order.meeting() == null) {
                continue;
            }
            Letter letter = letters.get(place);
            Map<String, LetterCalendar> newest = earlier.computeIfAbsent(order.meeting(), this::newestOf);
            String uid = uid(order.meeting(), letter.to());
            change(order)
                    .flatMap(change -> entry(letter, order, change, uid, newest.get(uid)))
                    .ifPresent(entry -> {
                        newest.put(uid, entry);
                        changes.add(entry);
                    });
        }
        return changes;
    }

    private static Optional<CalendarChange> change(LetterOrder order) {
        return order.takesOut()
                ? Optional.of(CalendarChange.takenOut())
                : order.content().calendarChange();
    }

    private Optional<LetterCalendar> entry(
            Letter letter, LetterOrder order, CalendarChange change, String uid, LetterCalendar before) {
        if (change.isTakenOut()) {
            return Optional.ofNullable(before)
                    .filter(entry -> !entry.cancelled())
                    .map(entry -> entry.cancelledBy(letter.id()));
        }
        return Optional.of(new LetterCalendar(
                letter.id(),
                order.meeting(),
                uid,
                before == null ? 0 : before.sequence() + 1,
                false,
                title(letter.family(), order.content().audience(), change),
                change.on(),
                change.at(),
                settings.minutes(change.what()),
                change.place(),
                change.joining()));
    }

    /** Professionals find the file by its reference; a calendar in a family's house says no more than that the authority meets. */
    private String title(FamilyReference family, Audience audience, CalendarChange change) {
        return switch (audience) {
            case PROFESSIONAL, STAFF -> change.title() + " (" + family.value() + ")";
            case FAMILY, CHILD, SUPPORTER, REFERRER -> "Meeting with " + authority.name();
        };
    }

    /** Says neither who the reader is nor which family it is about. Two who come along with the same person differ by their names. */
    private String uid(UUID meeting, Recipient to) {
        String reader = to.comesAlong() ? to.id() + " " + to.name() : to.id();
        UUID own = UUID.nameUUIDFromBytes((meeting + " " + reader).getBytes(StandardCharsets.UTF_8));
        return own + "@" + correspondence.messageIdDomain();
    }

    private Map<String, LetterCalendar> newestOf(UUID meeting) {
        Map<String, LetterCalendar> newest = new HashMap<>();
        rows.calendarsOf(meeting).forEach(entry -> newest.put(entry.uid(), entry));
        return newest;
    }
}
