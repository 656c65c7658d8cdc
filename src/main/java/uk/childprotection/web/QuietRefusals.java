package uk.childprotection.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.form.FormRequest;

/**
 * Keeps the traces of expected refusals out of the log. The engine and its network interface log each failed command with its trace, a
 * missing answer in a form like a fault; whoever refuses has logged one line with the case. A fault nobody expected keeps its traces.
 */
@Component
class QuietRefusals extends TurboFilter implements InitializingBean, DisposableBean {

    private static final String NETWORK = "org.camunda.bpm.engine.rest.exception";
    private static final Set<String> TALKATIVE = Set.of("org.camunda.bpm.engine.context", NETWORK);

    private final FormRequest request;

    QuietRefusals(FormRequest request) {
        this.request = request;
    }

    @Override
    public FilterReply decide(
            Marker marker, Logger logger, Level level, String format, Object[] parameters, Throwable thrown) {
        if (format == null || !TALKATIVE.contains(logger.getName())) {
            return FilterReply.NEUTRAL;
        }
        boolean expected = isRefusal(thrown)
                || (parameters != null && Arrays.stream(parameters).anyMatch(QuietRefusals::isRefusal))
                || (logger.getName().equals(NETWORK) && request.refusal().isPresent());
        return expected ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean isRefusal(Object thrown) {
        return thrown instanceof Throwable failure
                && Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(20)
                        .anyMatch(Refusal.class::isInstance);
    }

    @Override
    public void afterPropertiesSet() {
        log().addTurboFilter(this);
        start();
    }

    @Override
    public void destroy() {
        stop();
        log().getTurboFilterList().remove(this);
    }

    private static LoggerContext log() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
