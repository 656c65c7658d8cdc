package uk.childprotection.correspondence;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Looks into the return mailbox at intervals, where one is configured. Two servers may do it at once. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("correspondence.return-mailbox.host")
@EnableConfigurationProperties(ReturnMailboxSettings.class)
class ReturnMailboxReading {

    /** In a demonstration it may be one of the local mailbox's, which knows no address before somebody has written to it. */
    @Bean(initMethod = "check")
    ReturnMailbox returnMailbox(
            ReturnMailboxSettings settings,
            ReturnedMailReader reader,
            LetterReturns returns,
            Optional<LocalMailbox> demonstration) {
        demonstration
                .filter(local -> settings.isAt(local.host(), local.imapPort()))
                .ifPresent(local -> local.open(settings.username(), settings.password()));
        return new ReturnMailbox(settings, reader, returns);
    }

    @Bean
    SchedulingConfigurer lookingIntoTheReturnMailbox(ReturnMailbox mailbox, ReturnMailboxSettings settings) {
        return looks -> looks.addFixedDelayTask(mailbox::look, settings.every());
    }
}
