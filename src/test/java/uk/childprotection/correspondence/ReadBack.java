package uk.childprotection.correspondence;

import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.MessageIDTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** Mails read over IMAP as their reader's own program reads them: parts, files, calendar. */
final class ReadBack {

    private final MimeMessage message;
    private final List<Part> parts = new ArrayList<>();

    private ReadBack(MimeMessage message) throws MessagingException, IOException {
        this.message = message;
        collect(message);
    }

    /** Everything in the reader's mailbox, in the order in which it came. */
    static List<ReadBack> mailsTo(String address, LocalMailbox mailbox) {
        return mailsTo(address, mailbox, Folder::getMessages);
    }

    private static List<ReadBack> mailsTo(String address, LocalMailbox mailbox, Choice choice) {
        var session = Session.getInstance(new Properties());
        try (var store = session.getStore("imap")) {
            store.connect(mailbox.host(), mailbox.imapPort(), address, address);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<ReadBack> mails = new ArrayList<>();
                for (Message each : choice.of(inbox)) {
                    var whole = new ByteArrayOutputStream();
                    each.writeTo(whole);
                    mails.add(new ReadBack(new MimeMessage(session, new ByteArrayInputStream(whole.toByteArray()))));
                }
                return mails;
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only mail with the letter's Message-ID. */
    static ReadBack of(Letter letter, LocalMailbox mailbox) {
        var found = mailsTo(letter.to().email(), mailbox, inbox -> inbox.search(new MessageIDTerm(letter.messageId())));
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " mails of letter " + letter);
        }
        return found.get(0);
    }

    String header(String name) {
        try {
            return String.join(
                    "\n", Optional.ofNullable(message.getHeader(name)).orElse(new String[0]));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The media types of the mail from the outside in, without parameters. */
    List<String> types() {
        return parts.stream().map(ReadBack::type).toList();
    }

    String text(String type) {
        return new String(bytes(part(type)), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The names of the files that go with it. */
    List<String> files() {
        return parts.stream().map(ReadBack::fileName).flatMap(Optional::stream).toList();
    }

    byte[] file(String name) {
        return bytes(parts.stream()
                .filter(part -> fileName(part).filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    /** The calendar, if one goes with it. */
    Optional<Calendar> calendar() {
        if (!types().contains("text/calendar")) {
            return Optional.empty();
        }
        return Optional.of(parsed(bytes(part("text/calendar"))));
    }

    /** The one event of the calendar. */
    VEvent event() {
        return event(calendar().orElseThrow());
    }

    static VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        if (events.size() != 1) {
            throw new AssertionError(events.size() + " events");
        }
        return events.get(0);
    }

    static Calendar parsed(byte[] file) {
        try {
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            calendar.validate();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A property's value; empty when the event has none. */
    static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** The type of the calendar's part with its parameters. */
    String calendarType() {
        try {
            return part("text/calendar").getContentType();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Part part(String type) {
        return parts.stream()
                .filter(part -> type(part).equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in " + types()));
    }

    private void collect(Part part) throws MessagingException, IOException {
        parts.add(part);
        if (part.getContent() instanceof Multipart several) {
            for (int place = 0; place < several.getCount(); place++) {
                BodyPart inner = several.getBodyPart(place);
                collect(inner);
            }
        }
    }

    private static String type(Part part) {
        try {
            return Arrays.asList(part.getContentType().toLowerCase().split(";"))
                    .get(0)
                    .strip();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> fileName(Part part) {
        try {
            return Optional.ofNullable(part.getFileName());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Part part) {
        try {
            return part.getInputStream().readAllBytes();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which mails of a folder are read: a mailbox of the tests holds what all of them were sent. */
    private interface Choice {
        Message[] of(Folder folder) throws MessagingException;
    }
}
