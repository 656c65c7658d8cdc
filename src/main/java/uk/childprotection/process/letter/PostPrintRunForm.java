package uk.childprotection.process.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.LettersPosted;
import uk.childprotection.correspondence.PrintRuns;
import uk.childprotection.correspondence.PrintedLetter;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.SharedFormHandler;

/** The administrator prints and posts the letters of a run, and names those that could not be posted. */
@Component
class PostPrintRunForm implements SharedFormHandler<LettersPosted> {

    private final PrintRuns runs;
    private final PrintRunReading reading;

    PostPrintRunForm(PrintRuns runs, PrintRunReading reading) {
        this.runs = runs;
        this.reading = reading;
    }

    /**
     * What the form shows.
     *
     * @param version how many letters are to be posted, which can only become fewer: the form is refused when one has been taken back since
     *     it was opened
     * @param takenBack those that were gathered and must not be posted any more
     * @param nothingLeft "yes" when all of them were
     */
    record Shown(
            String version,
            String printing,
            List<Row> letters,
            List<Row> takenBack,
            List<Choice> choices,
            String nothingLeft,
            LocalDate on) {}

    record Row(String number, String envelope, String to, String title, String family) {}

    record Choice(String label, String value) {}

    @Override
    public String form() {
        return "post-print-run";
    }

    @Override
    public Class<LettersPosted> answers() {
        return LettersPosted.class;
    }

    @Override
    public Optional<Refusal> refusal(FormContext context) {
        return reading.mayRead(context.person())
                ? Optional.empty()
                : Optional.of(new Refusal("The post of the day is for conference administrators."));
    }

    @Override
    public Collection<FamilyReference> families(FormContext context) {
        return PrintRunReading.families(readable(context));
    }

    @Override
    public Object show(FormContext context) {
        List<PrintedLetter> all = readable(context);
        List<PrintedLetter> open =
                all.stream().filter(PrintedLetter::isToBePosted).toList();
        List<PrintedLetter> takenBack =
                all.stream().filter(letter -> !letter.isToBePosted()).toList();
        return new Shown(
                counted(open.size(), "letter"),
                printing(run(context), open),
                open.stream().map(PostPrintRunForm::row).toList(),
                takenBack.stream().map(PostPrintRunForm::row).toList(),
                open.stream()
                        .map(letter -> new Choice(
                                "No. %d: %s"
                                        .formatted(
                                                letter.number(),
                                                letter.letter().to().name()),
                                String.valueOf(letter.number())))
                        .toList(),
                open.isEmpty() ? "yes" : "no",
                open.isEmpty() ? null : context.today());
    }

    @Override
    public void submit(LettersPosted posted, FormContext context) {
        runs.close(run(context), posted, readable(context), context.person().id());
    }

    private List<PrintedLetter> readable(FormContext context) {
        return reading.letters(context.person(), run(context));
    }

    private static String printing(UUID run, List<PrintedLetter> open) {
        if (open.isEmpty()) {
            return "Every letter of this run has been taken back or has gone otherwise: there is nothing left to post.";
        }
        long envelopes =
                open.stream().mapToInt(PrintedLetter::envelope).distinct().count();
        return "[Open the letters for the print room](/print-runs/%s): %s in %s, with a cover list, in the order below."
                .formatted(run, counted(open.size(), "letter"), counted(envelopes, "envelope"));
    }

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static Row row(PrintedLetter letter) {
        return new Row(
                String.valueOf(letter.number()),
                String.valueOf(letter.envelope()),
                letter.letter().to().name(),
                letter.letter().kind().title(),
                letter.letter().family().value());
    }

    private static UUID run(FormContext context) {
        return UUID.fromString(context.get(Variables.PRINT_RUN_ID));
    }
}
