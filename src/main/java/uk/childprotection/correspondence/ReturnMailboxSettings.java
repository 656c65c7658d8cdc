package uk.childprotection.correspondence;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox to which undeliverable mail comes back: settings below {@code correspondence.return-mailbox}. Without a host none is read.
 *
 * @param host {@code null} when no return mailbox is read
 * @param encryption TLS from the first byte, TLS after a plain greeting, or none, which only a server on this machine may have
 * @param folder where mail comes in
 * @param doneFolder where mail that has been dealt with is kept
 * @param notUnderstoodFolder where mail waits for a person to look at it
 * @param every how long the application waits before it looks again
 */
@Validated
@ConfigurationProperties("correspondence.return-mailbox")
record ReturnMailboxSettings(
        String host,
        @Min(1) @Max(65535) @DefaultValue("993") int port,
        @NotNull @DefaultValue("TLS") Encryption encryption,
        String username,
        String password,
        @NotBlank @DefaultValue("INBOX") String folder,
        @NotBlank @DefaultValue("Done") String doneFolder,
        @NotBlank @DefaultValue("Not understood") String notUnderstoodFolder,
        @NotNull @DefaultValue("5m") Duration every) {

    /** How the connection is kept secret. */
    enum Encryption {
        TLS,
        STARTTLS,
        NONE
    }

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "::1", "localhost");

    @AssertTrue(message = "a return mailbox has a username and a password")
    boolean isComplete() {
        return host == null || username != null && !username.isBlank() && password != null;
    }

    @AssertTrue(message = "only a mail server on this machine may be read without encryption")
    boolean isSecret() {
        return encryption != Encryption.NONE || THIS_MACHINE.contains(host);
    }

    @AssertTrue(message = "the three folders are different")
    boolean isSorted() {
        return !folder.equals(doneFolder)
                && !notUnderstoodFolder.equals(folder)
                && !notUnderstoodFolder.equals(doneFolder);
    }

    @AssertTrue(message = "the mailbox is looked into every 10 seconds to every day")
    boolean isRegular() {
        return every.toSeconds() >= 10 && every.toDays() <= 1;
    }

    boolean isAt(String otherHost, int otherPort) {
        return otherHost.equals(host) && otherPort == port;
    }

    String protocol() {
        return encryption == Encryption.TLS ? "imaps" : "imap";
    }

    /** Never the password: it would reach a log. */
    @Override
    public String toString() {
        return "return mailbox at " + host + ":" + port;
    }
}
