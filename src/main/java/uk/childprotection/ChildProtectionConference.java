package uk.childprotection;

import java.time.Clock;
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

    /** The only way to learn what day it is. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
