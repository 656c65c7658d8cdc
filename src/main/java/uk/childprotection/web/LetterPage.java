package uk.childprotection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.access.Person;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterNotFound;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.SignedIn;

/** A letter exactly as it was written, to be read or printed. */
@Controller
class LetterPage {

    /** A letter brings its own looks and nothing else. */
    private static final String ITS_OWN_LOOKS =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final SignedIn signedIn;
    private final Letters letters;
    private final FamilyAccess access;
    private final Looks looks;

    LetterPage(SignedIn signedIn, Letters letters, FamilyAccess access, Looks looks) {
        this.signedIn = signedIn;
        this.letters = letters;
        this.access = access;
        this.looks = looks;
    }

    @GetMapping(path = "/letters/{id}", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String letter(@PathVariable String id, HttpServletResponse response) {
        Person person = signedIn.required();
        Letter letter = find(id);
        if (!access.mayRead(person, letter.family())) {
            throw new NotYourLetter();
        }
        looks.record(person.id(), LookKind.LETTER, letter.family());
        response.setHeader("Content-Security-Policy", ITS_OWN_LOOKS);
        return letters.html(letter.id());
    }

    private Letter find(String id) {
        try {
            return letters.letter(UUID.fromString(id));
        } catch (LetterNotFound | IllegalArgumentException unknown) {
            throw new NotYourLetter();
        }
    }
}
