package uk.childprotection.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A mail server on the loopback address that fails in a way of chance at every visit: silent, cut off, busy, refusing; before it has taken
 * a mail and after. It knows every mail that it took by its Message-ID.
 */
final class UnreliableMailServer implements AutoCloseable {

    /** What happens at a visit. */
    enum Mood {
        TAKES_IT,
        SAYS_NOTHING_AT_FIRST,
        HANGS_UP_BEFORE_THE_MAIL,
        HANGS_UP_WITHIN_THE_MAIL,
        PUTS_OFF_THE_READER,
        PUTS_OFF_THE_MAIL,
        REFUSES_THE_READER,
        REFUSES_THE_MAIL,
        /** It has the mail, and the sender never learns. */
        TAKES_IT_AND_HANGS_UP,
        TAKES_IT_AND_SAYS_NOTHING
    }

    private final ServerSocket door;
    private final ExecutorService visits = Executors.newCachedThreadPool(UnreliableMailServer::daemon);
    private final Random chance;
    private final int outOfTen;
    private final Map<Mood, AtomicInteger> moods = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> confirmed = new ConcurrentHashMap<>();
    private final long patience;

    /**
     * @param seed of chance
     * @param outOfTen at how many visits of ten something goes wrong
     * @param patience how long it says nothing when it does, in milliseconds: longer than the sender waits
     */
    UnreliableMailServer(long seed, int outOfTen, long patience) throws IOException {
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.chance = new Random(seed);
        this.outOfTen = outOfTen;
        this.patience = patience;
        visits.submit(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How often it took a mail with each Message-ID. */
    Map<String, Integer> taken() {
        return taken.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get()));
    }

    /** How often it took a mail with this Message-ID and said so. */
    int confirmed(String messageId) {
        return confirmed.getOrDefault(messageId, new AtomicInteger()).get();
    }

    /** How often each thing happened. */
    Map<Mood, AtomicInteger> moods() {
        return moods;
    }

    private synchronized Mood mood() {
        Mood mood = chance.nextInt(10) < outOfTen
                ? Mood.values()[1 + chance.nextInt(Mood.values().length - 1)]
                : Mood.TAKES_IT;
        moods.computeIfAbsent(mood, any -> new AtomicInteger()).incrementAndGet();
        return mood;
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                visits.submit(() -> talk(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket visitor) {
        try (visitor) {
            converse(visitor, mood());
        } catch (IOException hungUp) {
            // the sender has gone
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void converse(Socket visitor, Mood mood) throws IOException, InterruptedException {
        if (mood == Mood.SAYS_NOTHING_AT_FIRST) {
            Thread.sleep(patience);
            return;
        }
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
        var out = visitor.getOutputStream();
        say(out, "220 unreliable.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            switch (command) {
                case "RCPT" -> say(out, reader(mood));
                case "DATA" -> {
                    if (mood == Mood.HANGS_UP_BEFORE_THE_MAIL) {
                        return;
                    }
                    say(out, "354 go on");
                    if (!take(in, out, mood)) {
                        return;
                    }
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 very well");
            }
        }
    }

    /** @return whether the conversation goes on */
    private boolean take(BufferedReader in, OutputStream out, Mood mood) throws IOException, InterruptedException {
        String messageId = null;
        int lines = 0;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (messageId == null && line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                messageId = line.substring(11).strip();
            }
            if (mood == Mood.HANGS_UP_WITHIN_THE_MAIL && ++lines > 8) {
                return false;
            }
        }
        if (messageId == null) {
            return false;
        }
        if (mood == Mood.PUTS_OFF_THE_MAIL || mood == Mood.REFUSES_THE_MAIL) {
            say(out, mood == Mood.PUTS_OFF_THE_MAIL ? "451 4.3.0 not now" : "554 5.6.0 not like this");
            return true;
        }
        taken.computeIfAbsent(messageId, any -> new AtomicInteger()).incrementAndGet();
        if (mood == Mood.TAKES_IT_AND_SAYS_NOTHING) {
            Thread.sleep(patience);
        }
        if (mood == Mood.TAKES_IT_AND_HANGS_UP || mood == Mood.TAKES_IT_AND_SAYS_NOTHING) {
            return false;
        }
        confirmed.computeIfAbsent(messageId, any -> new AtomicInteger()).incrementAndGet();
        say(out, "250 taken");
        return true;
    }

    private static String reader(Mood mood) {
        return switch (mood) {
            case PUTS_OFF_THE_READER -> "450 4.2.1 try later";
            case REFUSES_THE_READER -> "550 5.1.1 no such user";
            default -> "250 very well";
        };
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "unreliable mail server");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        door.close();
        visits.shutdownNow();
    }
}
