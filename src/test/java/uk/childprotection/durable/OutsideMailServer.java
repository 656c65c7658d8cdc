package uk.childprotection.durable;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/** A mail server outside the application's process. It keeps every mail that it has taken, and can say when one is on its way in. */
final class OutsideMailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<TakenMail> taken = new CopyOnWriteArrayList<>();
    private final IntSupplier life;
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private int toCome;
    private Runnable strike;

    OutsideMailServer(IntSupplier life) {
        this.life = life;
        // GreenMail lets its threads die of it when the other side dies
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            if (!isOfServer(thread.getName())) {
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

    List<TakenMail> taken() {
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

    /** Waits until nobody is connected any more: what a sender who died had sent to its end is taken by then. */
    void awaitNobody() {
        Patience.until(
                Duration.ofMinutes(1),
                () -> Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .noneMatch(name -> isOfServer(name) && name.contains("<-")),
                () -> "The mail server still talks to somebody.");
    }

    @Override
    public void close() {
        server.stop();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private synchronized void take(MimeMessage mail) {
        try {
            taken.add(TakenMail.of(life.getAsInt(), mail));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        if (strike != null && --toCome <= 0) {
            strike.run();
            strike = null;
        }
    }

    private static boolean isOfServer(String thread) {
        return thread.startsWith("smtp:");
    }
}
