package uk.childprotection.web;

import java.time.Clock;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.process.engine.SignedIn;

/** Tells each page who reads it and when, which paper shows too. */
@ControllerAdvice(
        assignableTypes = {FamiliesPage.class, FamilyPage.class, LetterPreviewPages.class, PrintRunPage.class})
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
        Person reader = signedIn.required();
        return new Reader(
                names.person(reader.id()), Days.of(clock.instant()), reader.is(Role.CONFERENCE_ADMINISTRATOR));
    }

    /**
     * Who reads a page, and when.
     *
     * @param prints whether print runs are the person's work
     */
    record Reader(String name, String now, boolean prints) {}
}
