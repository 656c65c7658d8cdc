package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class LocalMailTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(FoundAsTheApplicationFindsIt.class)
            .withPropertyValues("mailbox.smtp-port=0", "mailbox.imap-port=0", "spring.mail.properties.a=b");

    @Test
    void hasAMailboxOfItsOwnInADemonstration() {
        runner.withPropertyValues("spring.profiles.active=demo").run(context -> {
            var sender = context.getBean(JavaMailSenderImpl.class);
            var mailbox = context.getBean(LocalMailbox.class);

            assertThat(sender.getHost()).isEqualTo("127.0.0.1");
            assertThat(sender.getPort()).isEqualTo(mailbox.smtpPort()).isPositive();
            assertThat(sender.getJavaMailProperties()).containsEntry("a", "b");
        });
    }

    @Test
    void mayHoldTheReturnMailboxOfADemonstration() throws IOException {
        int port = freePort();
        runner.withUserConfiguration(ReturnMailboxReading.class)
                .withBean(ReturnedMailReader.class, () -> mock(ReturnedMailReader.class))
                .withBean(LetterReturns.class, () -> mock(LetterReturns.class))
                .withPropertyValues(
                        "spring.profiles.active=demo",
                        "mailbox.imap-port=" + port,
                        "correspondence.return-mailbox.host=127.0.0.1",
                        "correspondence.return-mailbox.port=" + port,
                        "correspondence.return-mailbox.encryption=NONE",
                        "correspondence.return-mailbox.username=returns@council.example",
                        "correspondence.return-mailbox.password=any")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(ReturnMailbox.class).look()).isEqualTo(ReturnMailbox.Found.NOTHING);
                });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void usesTheMailServerThatIsConfiguredAlsoInADemonstration() {
        runner.withPropertyValues("spring.profiles.active=demo", "spring.mail.host=mail.council.example")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(LocalMailbox.class);
                    assertThat(context.getBean(JavaMailSenderImpl.class).getHost())
                            .isEqualTo("mail.council.example");
                });
    }

    @Test
    void usesTheMailServerThatIsConfigured() {
        runner.withPropertyValues("spring.mail.host=mail.council.example")
                .run(context -> assertThat(
                                context.getBean(JavaMailSenderImpl.class).getHost())
                        .isEqualTo("mail.council.example"));
    }

    @Test
    void refusesToStartWithoutAMailServerOtherwise() {
        runner.run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(NoMailServer.class);
            var analysis = new NoMailServerAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis.getDescription()).isEqualTo("No mail server is configured, so no letter could leave.");
            assertThat(analysis.getAction()).startsWith("Set spring.mail.host");
        });
    }

    @ComponentScan(
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.LocalMail(\\$.*)?"))
    static class FoundAsTheApplicationFindsIt {}
}
