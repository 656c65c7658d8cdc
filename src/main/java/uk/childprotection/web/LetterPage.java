package uk.childprotection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import uk.childprotection.correspondence.LetterPdfs;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.SignedIn;

/** A letter exactly as it was written, as a page to be read, and as the PDF that goes out. */
@Controller
class LetterPage {

    /** A letter brings its own looks and nothing else. */
    private static final String ITS_OWN_LOOKS =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Pattern BODY = Pattern.compile("<body[^>]*>");

    /** On the screen only, before the letter begins. */
    private static final String TO_PDF =
            "<style>@media print { .as-pdf { display: none } }</style><p class=\"as-pdf\"><a href=\"%s\">This letter as PDF</a></p>";

    private final SignedIn signedIn;
    private final Letters letters;
    private final LetterPdfs pdfs;
    private final FamilyAccess access;
    private final Looks looks;

    LetterPage(SignedIn signedIn, Letters letters, LetterPdfs pdfs, FamilyAccess access, Looks looks) {
        this.signedIn = signedIn;
        this.letters = letters;
        this.pdfs = pdfs;
        this.access = access;
        this.looks = looks;
    }

    @GetMapping(path = "/letters/{id}", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String letter(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        Letter letter = opened(id, LookKind.LETTER);
        response.setHeader("Content-Security-Policy", ITS_OWN_LOOKS);
        String pdf = request.getContextPath() + "/letters/" + letter.id() + "/pdf";
        return BODY.matcher(letters.html(letter.id()))
                .replaceFirst(body -> Matcher.quoteReplacement(body.group() + TO_PDF.formatted(pdf)));
    }

    /** The file's name holds nobody's. */
    @GetMapping("/letters/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        Letter letter = opened(id, LookKind.LETTER_PDF);
        ContentDisposition name = ContentDisposition.inline()
                .filename("letter-" + letter.id() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdfs.of(letter.id()));
    }

    private Letter opened(String id, LookKind look) {
        Person person = signedIn.required();
        Letter letter = find(id);
        if (!access.mayRead(person, letter.family())) {
            throw new NotYourLetter();
        }
        looks.record(person.id(), look, letter.family());
        return letter;
    }

    private Letter find(String id) {
        try {
            return letters.letter(UUID.fromString(id));
        } catch (LetterNotFound | IllegalArgumentException unknown) {
            throw new NotYourLetter();
        }
    }
}
