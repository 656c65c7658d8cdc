package uk.childprotection.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the engine for the application itself, not with the grants of whoever happens to be signed in: a practitioner may not list the
 * engine's users or deployments, yet reads a colleague's name beside a task and a form's questions beside its answers. Whoever calls this
 * has asked the case file first whether the person may see the answer.
 */
@Component
public class AsApplication {

    private final IdentityService identityService;

    AsApplication(@Lazy IdentityService identityService) {
        this.identityService = identityService;
    }

    /** What the engine answers to a question of the application, whatever the grants of whoever is signed in. */
    public <T> T ask(Supplier<T> question) {
        Authentication signedIn = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return question.get();
        } finally {
            identityService.setAuthentication(signedIn);
        }
    }

    /** Does in the engine what follows from a person's act, whatever the grants of that person. */
    public void run(Runnable work) {
        ask(() -> {
            work.run();
            return null;
        });
    }
}
