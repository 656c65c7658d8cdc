package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.form.FormRequest;

class QuietRefusalsTest {

    private static final String ENGINE = "org.camunda.bpm.engine.context";
    private static final String NETWORK = "org.camunda.bpm.engine.rest.exception";

    private final FormRequest request = new FormRequest();
    private final QuietRefusals filter = new QuietRefusals(request);

    @Test
    void keepsTheTraceOfARefusalOutOfTheLog() {
        var refusal = new IllegalStateException("The engine says.", new Refusal("“Reason” needs an answer."));

        assertThat(decide(ENGINE, refusal)).isEqualTo(FilterReply.DENY);
        assertThat(filter.decide(null, logger(ENGINE), Level.ERROR, "{}", new Object[] {refusal}, null))
                .isEqualTo(FilterReply.DENY);
    }

    @Test
    void keepsWhatTheNetworkInterfaceSaysOfARefusalOutOfTheLog() {
        request.begin(Set.of());
        request.refused("“Reason” needs an answer.");

        assertThat(decide(NETWORK, null)).isEqualTo(FilterReply.DENY);
        request.end();
        assertThat(decide(NETWORK, null)).isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void leavesAFaultItsTrace() {
        assertThat(decide(ENGINE, new IllegalStateException("Nobody expected this.")))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide("org.camunda.bpm.engine.jobexecutor", new Refusal("In a job nobody asked for.")))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(ENGINE, null)).isEqualTo(FilterReply.NEUTRAL);
    }

    private FilterReply decide(String logger, Throwable thrown) {
        return filter.decide(null, logger(logger), Level.ERROR, "Something happened.", null, thrown);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
