package uk.childprotection.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the scripts of a page of Tasklist, Cockpit, Admin or Welcome allowed. The engine's web applications draw a nonce for every request
 * and keep it in one place for all of them, so that a page may be written with the nonce of another request than its policy names when
 * several people work at once; the browser then runs none of its scripts. Here the policy names the nonce that stands in the page.
 */
class PagePolicy extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([\\w-]+)\"");
    private static final Pattern IN_POLICY = Pattern.compile("'nonce-[\\w-]+'");

    /** Pages end in a slash; their scripts, styles and pictures do not, and pass as they are. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String policy = page.getHeader(POLICY);
        Matcher written = IN_PAGE.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        if (policy != null && written.find()) {
            page.setHeader(POLICY, IN_POLICY.matcher(policy).replaceAll("'nonce-" + written.group(1) + "'"));
        }
        page.copyBodyToResponse();
    }
}
