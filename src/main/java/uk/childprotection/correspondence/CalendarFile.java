package uk.childprotection.correspondence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import uk.childprotection.deadline.LondonTime;

/**
 * The calendar file of a letter (RFC 5545 and 5546). The only attendee it names is its reader, and it is private, so that whoever may look
 * into the reader's calendar sees that time is taken and not by what.
 */
@Component
class CalendarFile {

    private final AuthoritySettings authority;

    /** Read when the first file is made, for it takes a second. */
    private static final class London {

        static final VTimeZone ZONE = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(LondonTime.ZONE.getId())
                .getVTimeZone();
    }

    CalendarFile(AuthoritySettings authority) {
        this.authority = authority;
    }

    /** The file for the reader's present address; the same bytes whenever it is asked for again. */
    byte[] of(Letter letter, LetterCalendar entry) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//" + authority.name() + "//Child Protection Conference//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method(letter, entry));
        calendar.add(London.ZONE);
        calendar.add(event(letter, entry));
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            new CalendarOutputter(true).output(calendar, file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the file does: whoever has no e-mail address cannot be the attendee whom a request needs, so the meeting is made known to them. */
    static Method method(Letter letter, LetterCalendar entry) {
        if (entry.cancelled()) {
            return ImmutableMethod.CANCEL;
        }
        return letter.to().email() == null ? ImmutableMethod.PUBLISH : ImmutableMethod.REQUEST;
    }

    private VEvent event(Letter letter, LetterCalendar entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(letter.writtenAt()));
        event.add(new DtStart<>(entry.begins()));
        event.add(new DtEnd<>(entry.ends()));
        event.add(new Summary(entry.title()));
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        if (entry.joining() != null) {
            event.add(new Description(entry.joining()));
        }
        event.add(new Organizer(new ParameterList(List.of(new Cn(authority.name()))), mail(authority.email())));
        if (letter.to().email() != null) {
            event.add(new Attendee(
                    new ParameterList(List.of(new Rsvp(false))),
                    mail(letter.to().email())));
        }
        event.add(status(entry));
        event.add(transparency(entry));
        event.add(new Clazz("PRIVATE"));
        return event;
    }

    private static Status status(LetterCalendar entry) {
        return entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static Transp transparency(LetterCalendar entry) {
        return entry.cancelled() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE;
    }

    private static URI mail(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("An address cannot stand in a calendar file");
        }
    }
}
