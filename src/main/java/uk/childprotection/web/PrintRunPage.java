package uk.childprotection.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.access.Person;
import uk.childprotection.correspondence.LetterNotFound;
import uk.childprotection.correspondence.PrintRunPapers;
import uk.childprotection.correspondence.PrintRuns;
import uk.childprotection.correspondence.PrintedLetter;
import uk.childprotection.process.PrintRunReading;
import uk.childprotection.process.SignedIn;

/** The letters of a print run as one file for the print room. Opening it is a look at every family whose letters are in it. */
@Controller
class PrintRunPage {

    private final SignedIn signedIn;
    private final PrintRuns runs;
    private final PrintRunReading reading;
    private final PrintRunPapers papers;
    private final Looks looks;

    PrintRunPage(SignedIn signedIn, PrintRuns runs, PrintRunReading reading, PrintRunPapers papers, Looks looks) {
        this.signedIn = signedIn;
        this.runs = runs;
        this.reading = reading;
        this.papers = papers;
        this.looks = looks;
    }

    @GetMapping("/print-runs/{id}")
    ResponseEntity<byte[]> papers(@PathVariable String id) {
        Person person = signedIn.required();
        UUID run = found(person, id);
        List<PrintedLetter> letters = reading.letters(person, run).stream()
                .filter(PrintedLetter::isToBePosted)
                .toList();
        byte[] pdf = papers.of(runs.run(run), letters);
        looks.record(person.id(), LookKind.LETTER_PDF, PrintRunReading.families(letters));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("letters-" + run + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    /** Whoever may see no run is not told whether there is such a one. */
    private UUID found(Person person, String id) {
        if (!reading.mayRead(person)) {
            throw new NotYourLetter();
        }
        try {
            return runs.run(UUID.fromString(id)).id();
        } catch (LetterNotFound | IllegalArgumentException unknown) {
            throw new NotYourLetter();
        }
    }
}
