package uk.childprotection.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import uk.childprotection.access.NotYourFamily;
import uk.childprotection.casefile.FamilyNotFound;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.engine.SignedIn;

/** Turns a broken rule into an answer for a script: not signed in, not allowed, not found and not valid are four answers. */
@RestControllerAdvice(assignableTypes = CaseFileEndpoints.class)
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final SignedIn signedIn;

    Refusals(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return ProblemDetail.forStatusAndDetail(status(refusal), refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure) {
        String reference = ErrorReference.next();
        LOG.error("Request failed, reference {}: {}", reference, ErrorReference.trace(failure));
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, ErrorReference.sentence(reference));
    }

    private HttpStatus status(Refusal refusal) {
        if (signedIn.person().isEmpty()) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (refusal instanceof NotYourFamily) {
            return HttpStatus.FORBIDDEN;
        }
        return refusal instanceof FamilyNotFound ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_ENTITY;
    }
}
