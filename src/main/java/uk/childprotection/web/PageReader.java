package uk.childprotection.web;

import java.time.Clock;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.childprotection.process.SignedIn;

/** Tells each page who reads it and when, which paper shows too. */
@ControllerAdvice(assignableTypes = {FamiliesPage.class, FamilyPage.class, LetterPreviewPages.class})
class PageReader {

    private final SignedIn signedIn;
    private final StaffNames names;
    private final Clock clock;

    PageReader(SignedIn signedIn, StaffNames names, Clock clock) {
        this.signedIn = signedIn;
        this.names = names;
        this.clock = clock;
    }

    @ModelAttribute("reader")
    Reader reader() {
        return new Reader(names.person(signedIn.required().id()), Days.of(clock.instant()));
    }

    /** Who reads a page, and when. */
    record Reader(String name, String now) {}
}
