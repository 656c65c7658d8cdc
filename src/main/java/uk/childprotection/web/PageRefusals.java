package uk.childprotection.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import uk.childprotection.access.NotYourFamily;
import uk.childprotection.casefile.Refusal;

/** Turns a broken rule into a page that says it. Whether a family or letter exists is not told to people who may not see it. */
@ControllerAdvice(
        assignableTypes = {
            FamiliesPage.class,
            FamilyPage.class,
            LetterPage.class,
            LetterPreviewPages.class,
            PrintRunPage.class
        })
class PageRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(PageRefusals.class);

    @ExceptionHandler({NotYourFamily.class, NotYourLetter.class, NotForDesigners.class, FormNotFromHere.class})
    ModelAndView noAccess(Refusal refusal) {
        LOG.info("Refused: {}", refusal.getMessage());
        return ErrorPages.page(HttpStatus.FORBIDDEN, refusal.getMessage());
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return ErrorPages.page(HttpStatus.NOT_FOUND, refusal.getMessage());
    }
}
