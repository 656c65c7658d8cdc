package uk.childprotection.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.access.Person;
import uk.childprotection.correspondence.LetterNotFound;
import uk.childprotection.correspondence.PrintRun;
import uk.childprotection.correspondence.PrintRunPapers;
import uk.childprotection.correspondence.PrintRuns;
import uk.childprotection.correspondence.PrintedLetter;
import uk.childprotection.process.engine.SignedIn;
import uk.childprotection.process.letter.PrintRunReading;

/**
 * The letters of a print run as one file for the print room, also once they are posted, when paper was lost. Opening it is a look at every
 * family whose letters are in it.
 */
@Controller
class PrintRunPage {

    private static final int MOST = 30;

    private final SignedIn signedIn;
    private final PrintRuns runs;
    private final PrintRunReading reading;
    private final PrintRunPapers papers;
    private final Looks looks;
    private final StaffNames names;

    PrintRunPage(
            SignedIn signedIn,
            PrintRuns runs,
            PrintRunReading reading,
            PrintRunPapers papers,
            Looks looks,
            StaffNames names) {
        this.signedIn = signedIn;
        this.runs = runs;
        this.reading = reading;
        this.papers = papers;
        this.looks = looks;
        this.names = names;
    }

    /**
     * A run as the list shows it.
     *
     * @param address of its file; {@code null} when the reader would find no letter in it
     */
    record Row(String gathered, String askedBy, int letters, String posted, String address) {}

    /** The newest runs; it names no family, so looking at it is no look at one. */
    @GetMapping("/print-runs")
    String list(Model model) {
        Person person = signedIn.required();
        if (!reading.mayRead(person)) {
            throw new NotYourLetter();
        }
        model.addAttribute(
                "runs", runs.newest(MOST).stream().map(run -> row(person, run)).toList());
        return "print-runs";
    }

    private Row row(Person person, PrintRun run) {
        int letters = onPaper(person, run).size();
        return new Row(
                Days.of(run.gatheredAt()),
                run.gatheredBy() == null ? "Every working day" : names.person(run.gatheredBy()),
                letters,
                run.isOpen()
                        ? "Not yet"
                        : run.doneOn() == null
                                ? "Nothing was left to post"
                                : "%s, %s".formatted(Days.of(run.doneOn()), names.person(run.doneBy())),
                letters == 0 ? null : "/print-runs/" + run.id());
    }

    @GetMapping("/print-runs/{id}")
    ResponseEntity<byte[]> papers(@PathVariable String id) {
        Person person = signedIn.required();
        PrintRun run = found(person, id);
        List<PrintedLetter> letters = onPaper(person, run);
        byte[] pdf = papers.of(run, letters);
        looks.record(person.id(), LookKind.LETTER_PDF, PrintRunReading.families(letters));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("letters-" + run.id() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private List<PrintedLetter> onPaper(Person person, PrintRun run) {
        return reading.letters(person, run.id()).stream()
                .filter(letter -> letter.isOnPaper(run))
                .toList();
    }

    /** Whoever may see no run is not told whether there is such a one. */
    private PrintRun found(Person person, String id) {
        if (!reading.mayRead(person)) {
            throw new NotYourLetter();
        }
        try {
            return runs.run(UUID.fromString(id));
        } catch (LetterNotFound | IllegalArgumentException unknown) {
            throw new NotYourLetter();
        }
    }
}
