package uk.childprotection.web;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Shows that a form posted here was shown here: the session keeps a secret and the form carries it, which no other site can do. */
@Component
class FormSecret {

    private static final String KEPT_AS = FormSecret.class.getName();
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** The secret of this session, for a hidden field. */
    String of(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(KEPT_AS) instanceof String known) {
                return known;
            }
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            String secret = HexFormat.of().formatHex(bytes);
            session.setAttribute(KEPT_AS, secret);
            return secret;
        }
    }

    /** Refuses a form that does not carry the secret of this session. */
    void check(HttpSession session, String posted) {
        boolean same = session.getAttribute(KEPT_AS) instanceof String secret
                && posted != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.US_ASCII), posted.getBytes(StandardCharsets.UTF_8));
        if (!same) {
            throw new FormNotFromHere();
        }
    }
}
