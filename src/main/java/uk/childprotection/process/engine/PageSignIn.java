package uk.childprotection.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.spring.boot.starter.property.AuthenticationProperties;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves the pages outside the engine's web applications as the person who has signed in to those: one session, one person, one
 * time-out; {@link SignedIn} says who it is. Nobody's request begins no session.
 */
@Component
@Order(PageSignIn.ORDER)
@NamedInterface("web")
public class PageSignIn extends OncePerRequestFilter {

    /** Filters that ask who is signed in come later. */
    public static final int ORDER = 100;

    /** Where people sign in; they find their tasks there afterwards. */
    public static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** Where those sign in who have no tasks: process designers. */
    public static final String COCKPIT = "/camunda/app/cockpit/default/";

    private static final String ENGINE_APPLICATIONS = "/camunda";

    private final AuthenticationFilter session;

    PageSignIn(CamundaBpmProperties properties) {
        AuthenticationProperties sessions = properties.getWebapp().getAuth();
        this.session = new EngineSession(
                sessions.getCache().isTtlEnabled() ? sessions.getCache().getTimeToLive() : null);
    }

    /** Whether a path belongs to the engine's web applications, which have a sign-in of their own. */
    public static boolean isEngineApplication(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(ENGINE_APPLICATIONS) || path.startsWith(ENGINE_APPLICATIONS + "/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isEngineApplication(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) == null) {
            chain.doFilter(request, response);
        } else {
            session.doFilter(request, response, chain);
        }
    }

    /** The engine's own filter, which would learn from its registration how long it may keep a person's groups. */
    private static final class EngineSession extends AuthenticationFilter {

        private EngineSession(Long keptFor) {
            this.cacheTimeToLive = keptFor;
        }
    }
}
