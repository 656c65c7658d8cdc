package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A member of a core group learns when and where it meets.
 *
 * @param children the children whom the reader may know to be on the plan
 * @param at null when the time is still to be told
 * @param place null when the place is still to be told; never the home of one of the family, for every member reads it
 * @param insteadOf the day in whose place this one is; null when it is in no other's
 * @param reason why the core group was moved or not held
 */
public record CoreGroupInvitation(
        Audience audience,
        News news,
        List<String> children,
        LocalDate on,
        LocalTime at,
        String place,
        LocalDate insteadOf,
        List<Passage> reason,
        List<ToldMember> members,
        String socialWorker)
        implements LetterContent {

    /** Why the letter is written. */
    public enum News {
        INVITED,
        /** The core group is still to come, on another day, at another time or in another place. */
        MOVED,
        /** The one before fell out or had too few. */
        MADE_UP
    }

    public CoreGroupInvitation {
        Required.value(audience, "The audience of a letter");
        Required.value(news, "The news of a letter");
        children = Required.some(children, "The children of the plan");
        Required.value(on, "The day of the core group");
        if ((news == News.INVITED) != (insteadOf == null)) {
            throw new IllegalArgumentException(
                    "A core group that is moved or made up for has a day in whose place it is");
        }
        reason = List.copyOf(reason);
        members = Required.some(members, "The core group");
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CORE_GROUP_INVITATION;
    }

    @Override
    public Optional<CalendarChange> calendarChange() {
        return Optional.of(CalendarChange.coreGroup(on, at, place));
    }

    @Override
    public CoreGroupInvitation seenBy(Eyes reader) {
        return new CoreGroupInvitation(
                audience,
                news,
                children,
                on,
                at,
                place,
                insteadOf,
                Withheld.seenBy(reader, reason),
                members,
                socialWorker);
    }
}
