package uk.childprotection.correspondence;

import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Where mail goes when {@code spring.mail.host} is not set: in a demonstration or a test to a mailbox in this process; otherwise the
 * application does not start, for letters that nobody gets are worse than none.
 */
@Configuration(proxyBeanMethods = false)
class LocalMail {

    /**
     * {@code spring.mail.host} is not set. It stands at both configurations below and not at this one, because the application's scan
     * finds each of them by itself.
     */
    static class NoServerConfigured extends NoneNestedConditions {

        NoServerConfigured() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.mail.host")
        static class ServerConfigured {}
    }

    /** The mailbox of a demonstration or a test. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoServerConfigured.class)
    @Profile("demo | test")
    @EnableConfigurationProperties({MailProperties.class, LocalMailboxSettings.class})
    static class Mailbox {

        @Bean(initMethod = "start", destroyMethod = "stop")
        LocalMailbox localMailbox(LocalMailboxSettings settings) {
            return new LocalMailbox(settings.smtpPort(), settings.imapPort());
        }

        @Bean
        JavaMailSender mailSender(LocalMailbox mailbox, MailProperties mail) {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost(mailbox.host());
            sender.setPort(mailbox.smtpPort());
            Properties properties = new Properties();
            properties.putAll(mail.getProperties());
            sender.setJavaMailProperties(properties);
            return sender;
        }
    }

    /** Refuses the start. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoServerConfigured.class)
    @Profile("!demo & !test")
    static class Nowhere {

        @Bean
        JavaMailSender mailSender() {
            throw new NoMailServer();
        }
    }
}
