package uk.childprotection.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.desk.OpenTasks;
import uk.childprotection.process.engine.SignedIn;
import uk.childprotection.process.form.FormRequest;

/**
 * The door between browsers and the engine. It lets through what Tasklist and Cockpit need for the work and nothing else,
 * whatever the engine's grants would allow: words typed into a comment, a task's description or a variable would be kept
 * by the engine, outside the case file. And it answers a refusal with its sentence, not with the engine's.
 */
class EngineDoor extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDoor.class);
    private static final int LARGEST_FORM = 2 * 1024 * 1024;

    /** What Spring says of a row of the case file that was changed after it was read. */
    private static final String ROW_CHANGED = "updated or deleted concurrently";

    private static final String SOMEBODY_WAS_FASTER =
            "Somebody else was faster: they have completed or changed this task while you had it open. "
                    + "Nothing of theirs was overwritten. Please open your list of tasks again.";

    private static final String CHANGED_MEANWHILE =
            "The case was changed at the same moment, by somebody else or by a reminder that fell due. "
                    + "Nothing of yours was done, and nothing that you typed is lost. Please complete the task once more.";

    private final EngineEndpoints endpoints;
    private final OpenTasks openTasks;
    private final SignedIn signedIn;
    private final FormRequest formRequest;
    private final ObjectMapper json;

    EngineDoor(
            EngineEndpoints endpoints,
            OpenTasks openTasks,
            SignedIn signedIn,
            FormRequest formRequest,
            ObjectMapper json) {
        this.endpoints = endpoints;
        this.openTasks = openTasks;
        this.signedIn = signedIn;
        this.formRequest = formRequest;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!open(request.getMethod(), path)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "This is not offered here: " + endpoints.instead(path));
        } else if (endpoints.submitsForm(request.getMethod(), path)) {
            submit(request, response, chain);
        } else if (endpoints.changes(request.getMethod(), path)) {
            formRequest.begin(Set.of());
            try {
                answer(request, response, chain);
            } finally {
                formRequest.end();
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean open(String method, String path) {
        Optional<Person> person = signedIn.person();
        return endpoints.open(method, path, person.map(Person::roles).orElse(Set.of()))
                || person.filter(own -> endpoints.ownPassword(method, path, own.id()))
                        .isPresent();
    }

    private void submit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_FORM + 1);
        if (body.length > LARGEST_FORM) {
            refuse(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "The form is too long to be sent: at most two megabytes.");
            return;
        }
        formRequest.begin(posted(body));
        try {
            answer(new Replayed(request, body), response, chain);
        } finally {
            formRequest.end();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        if (held.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            held.copyBodyToResponse();
            return;
        }
        String engineSays = new String(held.getContentAsByteArray(), StandardCharsets.UTF_8);
        held.resetBuffer();
        refuse(response, held.getStatus(), sentence(engineSays, request.getRequestURI()));
    }

    private String sentence(String engineSays, String path) {
        if (formRequest.refusal().isPresent()) {
            return formRequest.refusal().get();
        }
        Optional<String> refused = refusedByDiagram(engineSays);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (engineSays.contains("ENGINE-03005") || engineSays.contains("OptimisticLockingException")) {
            return SOMEBODY_WAS_FASTER;
        }
        if (engineSays.contains(ROW_CHANGED)) {
            return CHANGED_MEANWHILE;
        }
        if (engineSays.contains("Cannot find task")) {
            return "This task is completed already, or no longer needed. Please open your list of tasks again.";
        }
        if (engineSays.contains("is already claimed")) {
            return "Somebody else has claimed this task already.";
        }
        if (engineSays.contains("AuthorizationException")) {
            return "Your role does not allow this. Ask your team manager if it should.";
        }
        if (endpoints.task(path).filter(openTasks::isGone).isPresent()) {
            return SOMEBODY_WAS_FASTER;
        }
        String reference = ErrorReference.next();
        LOG.error("The engine refused a request to {}, reference {}", path, reference);
        return ErrorReference.sentence(reference);
    }

    /** The sentence of a refusal after the form was taken, in a step of the diagram that belongs to the same request. */
    private Optional<String> refusedByDiagram(String engineSays) {
        try {
            JsonNode answer = json.readTree(engineSays);
            return Refusal.class.getSimpleName().equals(answer.path("type").asText())
                    ? Optional.of(answer.path("message").asText())
                    : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private Set<String> posted(byte[] body) {
        Set<String> names = new HashSet<>();
        try {
            JsonNode variables = json.readTree(body).path("variables");
            variables.fieldNames().forEachRemaining(names::add);
        } catch (IOException unreadable) {
            LOG.debug("A form was posted that is no JSON; the engine will say so.");
        }
        return names;
    }

    private void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), Map.of("type", "Refusal", "message", sentence));
    }

    /** A request whose body has been read and can be read again. */
    private static final class Replayed extends HttpServletRequestWrapper {

        private final byte[] body;

        private Replayed(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {

                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    return bytes.read(buffer, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("The body is here already.");
                }
            };
        }
    }
}
