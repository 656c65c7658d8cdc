package uk.childprotection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.LetterPreviews;
import uk.childprotection.correspondence.LetterPreviews.Preview;
import uk.childprotection.process.engine.SignedIn;

/** Shows whoever designs letters every kind of them, in every format and language, with invented contents. */
@Controller
@RequestMapping("/letters/preview")
class LetterPreviewPages {

    private static final String FIRST = "invitation-parent";

    /** A letter brings its own looks and nothing else; it may stand inside the page of the preview. */
    private static final String ITS_OWN_LOOKS =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private final SignedIn signedIn;
    private final LetterPreviews previews;

    LetterPreviewPages(SignedIn signedIn, LetterPreviews previews) {
        this.signedIn = signedIn;
        this.previews = previews;
    }

    @GetMapping
    String page(
            @RequestParam(name = "letter", defaultValue = FIRST) String letter,
            @RequestParam(name = "format", defaultValue = "STANDARD") String format,
            @RequestParam(name = "language", defaultValue = "English") String language,
            Model model) {
        Preview preview = preview(letter, format, language);
        model.addAttribute("letters", previews.letters());
        model.addAttribute("formats", previews.formats());
        model.addAttribute("languages", previews.languages());
        model.addAttribute("letter", letter);
        model.addAttribute("format", format);
        model.addAttribute("language", language);
        model.addAttribute("preview", preview);
        model.addAttribute(
                "query",
                UriComponentsBuilder.newInstance()
                        .queryParam("letter", letter)
                        .queryParam("format", format)
                        .queryParam("language", language)
                        .encode(StandardCharsets.UTF_8)
                        .build()
                        .toUriString());
        return "letter-preview";
    }

    @GetMapping(path = "/page", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String letter(
            @RequestParam("letter") String letter,
            @RequestParam("format") String format,
            @RequestParam("language") String language,
            HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", ITS_OWN_LOOKS);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        return preview(letter, format, language).html();
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam("letter") String letter,
            @RequestParam("format") String format,
            @RequestParam("language") String language) {
        Preview preview = preview(letter, format, language);
        ContentDisposition name = ContentDisposition.inline()
                .filename(preview.template() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(previews.print(preview));
    }

    private Preview preview(String letter, String format, String language) {
        Person reader = signedIn.required();
        if (!reader.is(Role.PROCESS_DESIGNER) && !reader.is(Role.ADMINISTRATOR)) {
            throw new NotForDesigners();
        }
        LetterFormat wanted = previews.formats().stream()
                .filter(known -> known.code().equals(format))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no such format of a letter."));
        if (!previews.languages().contains(language)) {
            throw new Refusal("No letter is translated into this language.");
        }
        return previews.of(letter, wanted, language).orElseThrow(() -> new Refusal("There is no such letter to show."));
    }
}
