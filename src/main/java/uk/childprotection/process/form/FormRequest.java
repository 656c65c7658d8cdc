package uk.childprotection.process.form;

import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * What the web and the engine have to tell each other about one request that submits a form, on the thread that serves it:
 * inwards the names that were posted, which the engine does not pass on; outwards the sentence of a refusal, which the
 * engine would bury in a message of its own.
 */
@Component
@NamedInterface("web")
public class FormRequest {

    private final ThreadLocal<Set<String>> posted = new ThreadLocal<>();
    private final ThreadLocal<String> refusal = new ThreadLocal<>();

    /** Begins a request that posts variables with these names. */
    public void begin(Set<String> names) {
        posted.set(Set.copyOf(names));
        refusal.remove();
    }

    /** Ends the request; must be called however it went. */
    public void end() {
        posted.remove();
        refusal.remove();
    }

    /** The names that were posted; empty when the form was not submitted over the web. */
    public Set<String> posted() {
        return Optional.ofNullable(posted.get()).orElse(Set.of());
    }

    /** Notes why the form was refused. */
    public void refused(String sentence) {
        refusal.set(sentence);
    }

    /** Why the form was refused, if it was. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal.get());
    }
}
