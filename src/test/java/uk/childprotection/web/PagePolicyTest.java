package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The policy of a page and the nonce in it, when another request came between the two. */
class PagePolicyTest {

    private static final String POLICY = "Content-Security-Policy";

    @Test
    void namesTheNonceThatStandsInThePage() throws Exception {
        var response = asked("/camunda/app/tasklist/default/", "<script nonce=\"later-One_2\"></script>");

        assertThat(response.getHeader(POLICY)).isEqualTo("script-src 'nonce-later-One_2' 'strict-dynamic'");
        assertThat(response.getContentAsString()).isEqualTo("<script nonce=\"later-One_2\"></script>");
    }

    @Test
    void leavesThePolicyOfAPageWithoutScriptsAlone() throws Exception {
        var response = asked("/camunda/app/tasklist/default/", "<p>Nothing runs here.</p>");

        assertThat(response.getHeader(POLICY)).isEqualTo("script-src 'nonce-first' 'strict-dynamic'");
    }

    @Test
    void leavesAnythingElseThanPagesAlone() throws Exception {
        var response = asked("/camunda/app/tasklist/styles.css", "nonce=\"later\"");

        assertThat(response.getHeader(POLICY)).isEqualTo("script-src 'nonce-first' 'strict-dynamic'");
    }

    private static MockHttpServletResponse asked(String page, String words) throws Exception {
        var response = new MockHttpServletResponse();
        new PagePolicy().doFilter(new MockHttpServletRequest("GET", page), response, (request, answer) -> {
            ((HttpServletResponse) answer).setHeader(POLICY, "script-src 'nonce-first' 'strict-dynamic'");
            answer.getWriter().write(words);
        });
        return response;
    }
}
