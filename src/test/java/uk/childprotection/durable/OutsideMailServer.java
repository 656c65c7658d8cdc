package uk.childprotection.durable;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/** A mail server outside the application's process. It keeps every mail that it has taken, and can say when one is on its way in. */
final class OutsideMailServer implements AutoCloseable {

    /**
     * A mail as it was taken.
     *
     * @param life in which life of the application
     * @param words its first part, the plain text
     */
    record Taken(int life, String messageId, String to, String subject, String words) {}

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final IntSupplier life;
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private int toCome;
    private Runnable strike;

    OutsideMailServer(IntSupplier life) {
        this.life = life;
        // GreenMail lets its threads die of it when the other side dies
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            if (!thread.getName().startsWith("smtp:")) {
                error.printStackTrace();
            }
        });
        server.start();
        GreenMailUser everybody = server.setUser("everybody@mail.example", "secret");
        server.getUserManager().setMessageDeliveryHandler((mail, to) -> {
            take(mail.getMessage());
            return everybody;
        });
    }

    int port() {
        return server.getSmtp().getPort();
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Does something when the mail after so many others has been taken and before the application is told so. */
    synchronized void strikeAt(int mail, Runnable strike) {
        this.toCome = mail;
        this.strike = strike;
    }

    synchronized void strikeNever() {
        strike = null;
    }

    @Override
    public void close() {
        server.stop();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private synchronized void take(MimeMessage mail) {
        try {
            taken.add(new Taken(
                    life.getAsInt(),
                    mail.getMessageID(),
                    mail.getRecipients(Message.RecipientType.TO)[0].toString(),
                    mail.getSubject(),
                    plain(mail.getContent())));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (strike != null && --toCome <= 0) {
            strike.run();
            strike = null;
        }
    }

    private static String plain(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return plain(first.getContent());
        }
        return String.valueOf(content);
    }
}
