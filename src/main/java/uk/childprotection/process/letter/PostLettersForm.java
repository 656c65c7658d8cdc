package uk.childprotection.process.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.PaperGone;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The administrator prints the letters of a batch that go out on paper, and says when each has gone. */
@Component
class PostLettersForm implements FormHandler<PaperGone> {

    private final Letters letters;

    PostLettersForm(Letters letters) {
        this.letters = letters;
    }

    /** @param printing the letters as a list of links, in the form's own way of writing */
    record Shown(String printing, List<Row> letters) {}

    record Row(String number, String name, String title, String goes, String address, LocalDate on) {}

    @Override
    public String form() {
        return "post-letters";
    }

    @Override
    public Class<PaperGone> answers() {
        return PaperGone.class;
    }

    @Override
    public Object show(FormContext context) {
        List<Letter> waiting = waiting(context);
        return new Shown(
                waiting.stream()
                        .map(letter -> "- No. %s: [%s](%s)"
                                .formatted(number(letter), letter.kind().title(), LettersTasks.page(letter)))
                        .collect(Collectors.joining("\n")),
                waiting.stream().map(letter -> row(letter, context)).toList());
    }

    @Override
    public void submit(PaperGone gone, FormContext context) {
        List<Letter> waiting = waiting(context);
        if (!gone.letters().stream()
                .map(PaperGone.OfLetter::number)
                .toList()
                .equals(waiting.stream().map(PostLettersForm::number).toList())) {
            throw new Refusal("“Letters on paper” needs an answer for every letter. Please open the form again.");
        }
        for (int index = 0; index < waiting.size(); index++) {
            note(waiting.get(index), gone.letters().get(index), context.person().id());
        }
    }

    private void note(Letter letter, PaperGone.OfLetter gone, String by) {
        boolean said = gone.note() != null && !gone.note().isBlank();
        boolean handedOver = letter.channel().handedOver();
        if (!said && (handedOver || gone.outcome() != PaperGone.Outcome.GONE)) {
            throw new Refusal("Letter no. %s: say %s."
                    .formatted(
                            number(letter),
                            gone.outcome() == PaperGone.Outcome.GONE
                                    ? "to whom it was handed over"
                                    : "why it cannot be delivered"));
        }
        if (gone.outcome() == PaperGone.Outcome.GONE) {
            letters.posted(letter.id(), by, gone.on(), said ? gone.note().strip() : null);
        } else {
            letters.withdraw(letter.id());
        }
    }

    private List<Letter> waiting(FormContext context) {
        return letters.toPost(UUID.fromString(context.get(Variables.LETTER_BATCH)));
    }

    private static Row row(Letter letter, FormContext context) {
        return new Row(
                number(letter),
                letter.to().name(),
                letter.kind().title(),
                letter.channel().handedOver() ? "By hand, never by post" : "By post",
                letter.to().postalAddress(),
                context.today());
    }

    private static String number(Letter letter) {
        return String.valueOf(letter.place() + 1);
    }
}
