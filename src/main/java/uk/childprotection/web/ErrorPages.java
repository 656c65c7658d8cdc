package uk.childprotection.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a request gets that nobody could answer: a sentence, and a reference where it is our fault. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    /** The request's attribute that holds the reference of an error which is in the log already. */
    static final String REFERENCE = ErrorPages.class.getName() + ".reference";

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** The answer for a person. */
    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        HttpStatus status = status(request);
        return page(status, sentence(status, request));
    }

    /** The answer for a script. */
    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, sentence(status, request)))
                .build();
    }

    /** A page that says this sentence. */
    static ModelAndView page(HttpStatus status, String sentence) {
        ModelAndView page = new ModelAndView("sentence", status);
        page.addObject("title", title(status));
        page.addObject("sentence", sentence);
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "Please sign in";
            case FORBIDDEN -> "No access";
            case NOT_FOUND -> "Nothing here";
            default -> status.is5xxServerError() ? "Something went wrong" : "That did not work";
        };
    }

    private static String sentence(HttpStatus status, HttpServletRequest request) {
        return switch (status) {
            case UNAUTHORIZED -> "Please sign in first.";
            case FORBIDDEN -> "You have no access to this.";
            case NOT_FOUND -> "There is nothing at this address.";
            case METHOD_NOT_ALLOWED -> "That cannot be done at this address.";
            default ->
                status.is5xxServerError()
                        ? ErrorReference.sentence(reference(request))
                        : "This request could not be read. Please go back and try again.";
        };
    }

    private static String reference(HttpServletRequest request) {
        if (request.getAttribute(REFERENCE) instanceof String known) {
            return known;
        }
        String reference = ErrorReference.next();
        String what = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? ErrorReference.trace(failure)
                : "no exception";
        LOG.error("A request failed, reference {}: {}", reference, what);
        return reference;
    }
}
