package uk.childprotection.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.DispositionNotification;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.eclipse.angus.mail.dsn.Report;
import org.springframework.stereotype.Component;

/**
 * Reads what a mail in the return mailbox says: a report (RFC 3464), an older way of returning mail, or a receipt (RFC 8098), that names one of our Message-IDs.
 * It has to be sure of a failure; of anything else the letter stays as it is.
 */
@Component
class ReturnedMailReader {

    private static final Set<String> FROM_MACHINES =
            Set.of("mailer-daemon", "postmaster", "mail-daemon", "microsoftexchange");
    private static final Pattern PERMANENT = Pattern.compile("(?<![\\d.])5\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])");

    /** What was done with the mail, behind how (RFC 8098, section 3.2.6). */
    private static final Pattern OPENED = Pattern.compile(";\\s*displayed\\b", Pattern.CASE_INSENSITIVE);

    private static final int DEEPEST = 8;

    private final Pattern ours;

    ReturnedMailReader(CorrespondenceSettings settings) {
        this.ours = Pattern.compile(
                "<[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\\.\\d{1,4})?@"
                        + Pattern.quote(settings.messageIdDomain()) + ">",
                Pattern.CASE_INSENSITIVE);
    }

    /** What the mail says. Nothing of it reaches a log or an exception's text. */
    ReturnedMail read(MimeMessage mail) {
        try {
            return said(mail);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return new ReturnedMail.NotUnderstood();
        }
    }

    private ReturnedMail said(MimeMessage mail) throws MessagingException, IOException {
        if (mail.isMimeType("multipart/report")) {
            return report(mail);
        }
        boolean givenUp = mail.getHeader("X-Failed-Recipients") != null;
        if (!givenUp && isAnswerOfAMachine(mail)) {
            return new ReturnedMail.LeftAlone();
        }
        if (!givenUp && !isFromAMailServer(mail)) {
            return new ReturnedMail.NotUnderstood();
        }
        return olderWay(mail, givenUp);
    }

    private ReturnedMail report(MimeMessage mail) throws MessagingException, IOException {
        if (!(mail.getContent() instanceof MultipartReport parts)) {
            return new ReturnedMail.NotUnderstood();
        }
        Report report = parts.getReport();
        if (report instanceof DispositionNotification receipt) {
            return receipt(receipt, mail);
        }
        if (!(report instanceof DeliveryStatus status)) {
            return report == null ? new ReturnedMail.NotUnderstood() : new ReturnedMail.LeftAlone();
        }
        List<InternetHeaders> failed = new ArrayList<>();
        for (int place = 0; place < status.getRecipientDSNCount(); place++) {
            if (hasFailed(status.getRecipientDSN(place))) {
                failed.add(status.getRecipientDSN(place));
            }
        }
        if (failed.isEmpty()) {
            return status.getRecipientDSNCount() == 0 ? new ReturnedMail.NotUnderstood() : new ReturnedMail.LeftAlone();
        }
        String code =
                field(failed.get(0), "Status").map(ReturnedMailReader::code).orElse(null);
        return cameBack(mail, original(parts, mail), problem(code), code);
    }

    private ReturnedMail receipt(DispositionNotification receipt, MimeMessage mail)
            throws MessagingException, IOException {
        InternetHeaders fields = receipt.getNotifications();
        boolean opened = field(fields, "Disposition")
                .filter(said -> OPENED.matcher(said).find())
                .isPresent();
        if (!opened) {
            return new ReturnedMail.LeftAlone();
        }
        Set<String> original = ours(field(fields, "Original-Message-ID").orElse(""));
        Set<String> named = original.isEmpty() ? named(mail) : original;
        return named.size() == 1 ? new ReturnedMail.Opened(named.iterator().next()) : new ReturnedMail.NotUnderstood();
    }

    /** The action decides; where a report says none, its status does. A delay that was given up is a failure with a status of 4. */
    private static boolean hasFailed(InternetHeaders recipient) {
        return field(recipient, "Action")
                .map(action -> action.toLowerCase(Locale.ROOT).startsWith("failed"))
                .orElseGet(() -> field(recipient, "Status")
                        .filter(status -> status.startsWith("5"))
                        .isPresent());
    }

    /** The Message-ID of the mail that came back: as its returned head says, else as any part of the report names it. */
    private Set<String> original(MultipartReport parts, MimeMessage mail) throws MessagingException, IOException {
        MimeMessage returned = parts.getReturnedMessage();
        if (returned != null && returned.getMessageID() != null) {
            Set<String> named = ours(returned.getMessageID());
            if (!named.isEmpty()) {
                return named;
            }
        }
        return named(mail);
    }

    private ReturnedMail olderWay(MimeMessage mail, boolean givenUp) throws MessagingException, IOException {
        Matcher permanent = PERMANENT.matcher(words(mail));
        if (permanent.find()) {
            return cameBack(mail, named(mail), problem(permanent.group()), permanent.group());
        }
        return givenUp ? cameBack(mail, named(mail), LetterProblem.CAME_BACK, null) : new ReturnedMail.NotUnderstood();
    }

    private static ReturnedMail cameBack(MimeMessage mail, Set<String> messageIds, LetterProblem problem, String code)
            throws MessagingException, IOException {
        return messageIds.size() == 1
                ? new ReturnedMail.CameBack(key(mail), messageIds.iterator().next(), problem, code)
                : new ReturnedMail.NotUnderstood();
    }

    /** The class of a status code (RFC 3463). */
    private static LetterProblem problem(String code) {
        if (code == null) {
            return LetterProblem.CAME_BACK;
        }
        String[] parts = code.split("\\.");
        return switch (parts[1]) {
            case "1" -> LetterProblem.NO_SUCH_MAILBOX;
            case "2" -> parts[2].equals("2") ? LetterProblem.MAILBOX_FULL : LetterProblem.NO_SUCH_MAILBOX;
            case "3", "4" -> LetterProblem.NOT_REACHED;
            case "5", "6", "7" -> LetterProblem.REFUSED_ON_THE_WAY;
            default -> LetterProblem.CAME_BACK;
        };
    }

    private static String code(String status) {
        Matcher code = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}").matcher(status);
        return code.find() ? code.group() : null;
    }

    /** RFC 3834, and what was used before it. A report is one too, but has been read by now. */
    private static boolean isAnswerOfAMachine(MimeMessage mail) throws MessagingException {
        String automatic = head(mail, "Auto-Submitted");
        String precedence = head(mail, "Precedence");
        return automatic.startsWith("auto-replied") && !isFromAMailServer(mail)
                || mail.getHeader("X-Autoreply") != null
                || mail.getHeader("X-Autorespond") != null
                || precedence.equals("auto_reply");
    }

    private static boolean isFromAMailServer(MimeMessage mail) throws MessagingException {
        return head(mail, "Return-Path").equals("<>")
                || FROM_MACHINES.stream().anyMatch(name -> head(mail, "From").contains(name));
    }

    private static String head(MimeMessage mail, String name) {
        try {
            String[] lines = mail.getHeader(name);
            return lines == null ? "" : lines[0].strip().toLowerCase(Locale.ROOT);
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static Optional<String> field(InternetHeaders fields, String name) {
        return Optional.ofNullable(fields.getHeader(name)).map(lines -> lines[0].strip());
    }

    /** Every Message-ID of ours that stands anywhere in the mail. */
    private Set<String> named(MimeMessage mail) throws MessagingException, IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        mail.writeTo(whole);
        Set<String> named = ours(whole.toString(StandardCharsets.ISO_8859_1));
        return named.isEmpty() ? ours(words(mail)) : named;
    }

    private Set<String> ours(String text) {
        Set<String> named = new LinkedHashSet<>();
        Matcher found = ours.matcher(text);
        while (found.find()) {
            named.add(found.group().toLowerCase(Locale.ROOT));
        }
        return named;
    }

    private static String words(MimeMessage mail) throws MessagingException, IOException {
        StringBuilder words = new StringBuilder();
        words(mail, words, DEEPEST);
        return words.toString();
    }

    private static void words(Part part, StringBuilder words, int deep) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof String text) {
            words.append(text).append('\n');
        } else if (content instanceof Multipart several && deep > 0) {
            for (int place = 0; place < several.getCount(); place++) {
                words(several.getBodyPart(place), words, deep - 1);
            }
        }
    }

    /** Tells a mail that has been read before: by its Message-ID, which copies of it keep, else by all of it. */
    private static String key(MimeMessage mail) throws MessagingException, IOException {
        String[] ids = mail.getHeader("Message-ID");
        byte[] what;
        if (ids == null) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            mail.writeTo(whole);
            what = whole.toByteArray();
        } else {
            what = Arrays.toString(ids).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(what));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
