package uk.childprotection.process.conference;

import java.util.List;
import java.util.Optional;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.ChildParticipation;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.Opening;
import uk.childprotection.conference.Participation;
import uk.childprotection.conference.Presence;
import uk.childprotection.conference.Roll;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;

/**
 * Who came, and how each child took part, when a conference met the last time and was cut short: what the chair finds filled in when it goes
 * on. Nothing for a conference that meets for the first time, or that found no quorum.
 */
record FirstPart(List<Attendance> attendance, List<ChildParticipation> children) {

    private static final FirstPart NONE = new FirstPart(List.of(), List.of());

    static FirstPart of(ConferenceId conference, Sittings sittings) {
        return sittings.last(conference)
                .filter(Sitting::isCutShort)
                .map(before -> new FirstPart(sittings.attendance(before), sittings.participation(before)))
                .orElse(NONE);
    }

    /** Whether somebody came; nothing where what the chair has decided about them since says otherwise. */
    Optional<Presence> came(Roll.Entry entry) {
        return find(entry.number()).map(Attendance::came).filter(came -> switch (came) {
            case CAME -> entry.excluded() == Exclusion.NONE;
            case EXCLUDED -> entry.excluded() == Exclusion.ALL;
            case NOT_INVITED -> !entry.invited();
            case PART, APOLOGIES, ABSENT -> true;
        });
    }

    /** The part for which somebody came; null where it was not a part. */
    String part(Roll.Entry entry) {
        return find(entry.number()).map(Attendance::part).orElse(null);
    }

    /** Those who came without being on the list. */
    List<Opening.Other> others() {
        return attendance.stream()
                .filter(Attendance::isOther)
                .map(one -> new Opening.Other(one.name(), one.role(), one.agency(), one.insteadOf()))
                .toList();
    }

    /** How a child took part; null where nothing was said. */
    Participation participation(PersonNumber child) {
        return find(child).map(ChildParticipation::participation).orElse(null);
    }

    /** How a child's views reached the conference; null for a child who was there. */
    String views(PersonNumber child) {
        return find(child).map(ChildParticipation::views).orElse(null);
    }

    private Optional<Attendance> find(String number) {
        return attendance.stream().filter(one -> one.attendee().equals(number)).findFirst();
    }

    private Optional<ChildParticipation> find(PersonNumber child) {
        return children.stream().filter(one -> one.child().equals(child)).findFirst();
    }
}
