package uk.childprotection.web;

import static java.util.stream.Collectors.joining;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.childprotection.access.DemoPeople;
import uk.childprotection.access.DemoPeople.DemoPerson;

/** Ends the start of a demonstration with where to go and whom to sign in as. */
@Component
@Profile("demo")
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private final DemoPeople demo;
    private final Environment environment;

    DemoWelcome(DemoPeople demo, Environment environment) {
        this.demo = demo;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        LOG.info("{}", text());
    }

    String text() {
        return """


                Child Protection Conference is ready: a demonstration with invented people.

                  Tasks     %1$s/
                  Mailbox   %1$s/mailbox   every letter sent by e-mail arrives here
                  Password  %2$s   the same for everyone

                %3$s

                It listens on this machine only. Stop it with Ctrl+C.
                """.formatted(
                        address(),
                        demo.password(),
                        demo.people().stream().map(DemoWelcome::line).collect(joining("\n")));
    }

    private String address() {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://" + environment.getProperty("server.address", "127.0.0.1") + ":" + port;
    }

    private static String line(DemoPerson person) {
        var post = person.team().isEmpty() ? person.post() : person.post() + ", " + person.team();
        return "  %-9s %-18s %s".formatted(person.id(), person.name(), post);
    }
}
