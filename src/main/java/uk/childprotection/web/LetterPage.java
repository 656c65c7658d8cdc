package uk.childprotection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
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
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterCalendarFiles;
import uk.childprotection.correspondence.LetterNotFound;
import uk.childprotection.correspondence.LetterPdfs;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.engine.SignedIn;

/** A letter exactly as it was written: as a page to be read, as the PDF that goes out, and what it changes in a calendar. */
@Controller
class LetterPage {

    /** A letter brings its own looks and nothing else. */
    private static final String ITS_OWN_LOOKS =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final MediaType CALENDAR_FILE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final Pattern BODY = Pattern.compile("<body[^>]*>");

    /** On the screen only, before the letter begins; in English, like the page that led here. */
    private static final String FILES = """
            <style>
            .files { display: flex; flex-wrap: wrap; gap: 8px 24px; margin: 0 0 24px; padding: 12px 16px; background: #eff5f6;
              border-bottom: 1px solid #b4c3c8; font: 17px/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; }
            .files a { color: #0b5a7a; }
            .files a:focus-visible { outline: 3px solid #1b2124; background: #ffdd00; color: #1b2124; }
            @media print { .files { display: none } }
            </style>
            <nav class="files" aria-label="Files of this letter" lang="en-GB" dir="ltr"><a href="%1$s/pdf">This letter as PDF</a>%2$s</nav>""";

    private static final String CALENDAR = "<a href=\"%s/calendar\">The meeting as calendar file</a>";

    private final SignedIn signedIn;
    private final Letters letters;
    private final LetterPdfs pdfs;
    private final LetterCalendarFiles calendars;
    private final FamilyAccess access;
    private final Looks looks;

    LetterPage(
            SignedIn signedIn,
            Letters letters,
            LetterPdfs pdfs,
            LetterCalendarFiles calendars,
            FamilyAccess access,
            Looks looks) {
        this.signedIn = signedIn;
        this.letters = letters;
        this.pdfs = pdfs;
        this.calendars = calendars;
        this.access = access;
        this.looks = looks;
    }

    @GetMapping(path = "/letters/{id}", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String letter(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        Letter letter = opened(id, LookKind.LETTER);
        response.setHeader("Content-Security-Policy", ITS_OWN_LOOKS);
        String files = files(request.getContextPath() + "/letters/" + letter.id(), letter);
        return BODY.matcher(letters.html(letter.id()))
                .replaceFirst(body -> Matcher.quoteReplacement(body.group() + files));
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

    /** The meeting for a calendar, as the letter's reader has it. */
    @GetMapping("/letters/{id}/calendar")
    ResponseEntity<byte[]> calendar(@PathVariable String id) {
        Letter letter = opened(id, LookKind.CALENDAR);
        byte[] file = calendars.of(letter.id()).orElseThrow(() -> new Refusal("This letter changes no calendar."));
        return ResponseEntity.ok()
                .contentType(CALENDAR_FILE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("meeting.ics")
                                .build()
                                .toString())
                .body(file);
    }

    private String files(String page, Letter letter) {
        return FILES.formatted(page, calendars.hasOne(letter.id()) ? CALENDAR.formatted(page) : "");
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
