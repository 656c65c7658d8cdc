package uk.childprotection;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Child protection conferences in England, from the strategy discussion to the end of the plan. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ChildProtectionConference {

    public static void main(String[] arguments) {
        SpringApplication.run(ChildProtectionConference.class, arguments);
    }

    /** The only way to learn what day it is. It ticks in microseconds, as the databases do, so that what is read is what was kept. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
