package uk.childprotection.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on the loopback address that answers one command in a way of its own and everything else politely. */
final class MoodyMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final String command;
    private final String reply;
    private final AtomicInteger visits = new AtomicInteger();

    private MoodyMailServer(String command, String reply) {
        try {
            this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.command = command;
        this.reply = reply;
    }

    /** Answers the command, such as {@code RCPT} or {@code .} for the end of a mail, with the reply; an empty reply hangs up. */
    static MoodyMailServer answering(String command, String reply) {
        var server = new MoodyMailServer(command, reply);
        var thread = new Thread(server::receive, "moody mail server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    int port() {
        return door.getLocalPort();
    }

    /** How often somebody connected. */
    int visits() {
        return visits.get();
    }

    private void receive() {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                visits.incrementAndGet();
                talk(visitor);
            } catch (SocketException hungUp) {
                // the visitor or the test has gone
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        var out = visitor.getOutputStream();
        say(out, "220 moody.example");
        boolean mail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (mail && !line.equals(".")) {
                continue;
            }
            if (line.startsWith(command)) {
                if (reply.isEmpty()) {
                    return;
                }
                say(out, reply);
                mail = false;
            } else if (line.startsWith("DATA")) {
                say(out, "354 go on");
                mail = true;
            } else {
                say(out, "250 very well");
                mail = false;
            }
            if (line.startsWith("QUIT")) {
                return;
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
