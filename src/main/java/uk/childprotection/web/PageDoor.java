package uk.childprotection.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.childprotection.process.engine.PageSignIn;
import uk.childprotection.process.engine.SignedIn;

/**
 * The door of our own pages. Whatever is not open on purpose is for people who have signed in; what they see is kept by no cache, framed
 * by no other site and told to none; and an error nobody foresaw leaves its reference here and its text nowhere.
 */
@Component
@Order(PageSignIn.ORDER + 1)
class PageDoor extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PageDoor.class);

    private static final String OURS_ONLY = "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    /** What anybody may have: looks, the sentence of an error, and the mailbox of a demonstration, which lets in this machine only. */
    private static final Set<String> OPEN = Set.of("/pages.css", "/icon.svg", "/error", "/mailbox", "/actuator/health");

    private static final Set<String> OPEN_BELOW = Set.of("/mailbox/", "/actuator/health/");

    /** The pages of families, letters and print runs; the same as in the script of the sign-in. */
    private static final Pattern WORTH_RETURNING_TO = Pattern.compile("/(families|letters|print-runs)(/[\\w-]+)*/?");

    /** The pages for whoever designs letters, who may have no tasks; what they ask for names a letter, a format and a language. */
    private static final String PREVIEW = "/letters/preview";

    private static final Pattern PREVIEW_ASKED = Pattern.compile("[\\w=&%+-]*");

    private final SignedIn signedIn;

    PageDoor(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PageSignIn.isEngineApplication(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", OURS_ONLY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (isOpen(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (signedIn.person().isEmpty()) {
            turnAway(request, response);
        } else {
            letIn(request, response, chain);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.sendRedirect(request.getContextPath() + signIn(request) + asked(request) + "#/login");
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static String signIn(HttpServletRequest request) {
        return isPreview(request) ? PageSignIn.COCKPIT : PageSignIn.TASKLIST;
    }

    /** What the script of the sign-in goes to afterwards: our own pages, and never the words of a search. */
    private static String asked(HttpServletRequest request) {
        return WORTH_RETURNING_TO.matcher(request.getServletPath()).matches()
                ? "?asked=" + URLEncoder.encode(request.getRequestURI() + previewed(request), StandardCharsets.UTF_8)
                : "";
    }

    private static String previewed(HttpServletRequest request) {
        String query = request.getQueryString();
        return isPreview(request)
                        && query != null
                        && PREVIEW_ASKED.matcher(query).matches()
                ? "?" + query
                : "";
    }

    private static boolean isPreview(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(PREVIEW) || path.startsWith(PREVIEW + "/");
    }

    private static void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            String reference = ErrorReference.next();
            LOG.error("A page failed, reference {}: {}", reference, ErrorReference.trace(failure));
            request.setAttribute(ErrorPages.REFERENCE, reference);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
