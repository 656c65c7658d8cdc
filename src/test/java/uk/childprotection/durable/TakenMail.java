package uk.childprotection.durable;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A mail as a mail server took it.
 *
 * @param life in which life of the application
 */
record TakenMail(int life, String messageId, MimeMessage mail) {

    /** @param mail read before its sender is answered, and no more of it than must be */
    static TakenMail of(int life, MimeMessage mail) throws MessagingException {
        return new TakenMail(life, mail.getMessageID(), new MimeMessage(mail));
    }

    /** Everything that its reader can see of it but the time at which it was sent. */
    String content() {
        try {
            List<String> content = new ArrayList<>(List.of(
                    "from " + Arrays.toString(mail.getFrom()) + " " + Arrays.toString(mail.getReplyTo()),
                    "to " + Arrays.toString(mail.getRecipients(Message.RecipientType.TO)),
                    mail.getSubject()));
            read(mail, content);
            return String.join("\n", content);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void read(Part part, List<String> content) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                read(parts.getBodyPart(number), content);
            }
        } else {
            content.add(part.getContentType().replaceAll("\\s+", " ") + " " + words(part));
        }
    }

    private static String words(Part part) throws MessagingException, IOException {
        try (InputStream stream = part.getInputStream()) {
            byte[] bytes = stream.readAllBytes();
            return part.isMimeType("application/pdf") ? printed(bytes) : new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The words of a PDF, whose file also says when it was made. */
    private static String printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() + " pages: " + new PDFTextStripper().getText(document);
        }
    }
}
