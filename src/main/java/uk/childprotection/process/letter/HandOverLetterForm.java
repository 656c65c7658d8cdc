package uk.childprotection.process.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Families;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterHandedOver;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The social worker takes a letter to its reader, and says when and to whom it was handed over. */
@Component
class HandOverLetterForm implements FormHandler<LetterHandedOver> {

    private final Letters letters;
    private final Families families;

    HandOverLetterForm(Letters letters, Families families) {
        this.letters = letters;
        this.families = families;
    }

    record Shown(String title, String link, String to, String way, List<Fact> facts, LocalDate on) {}

    record Fact(String what, String is) {}

    @Override
    public String form() {
        return "hand-over-letter";
    }

    @Override
    public Class<LetterHandedOver> answers() {
        return LetterHandedOver.class;
    }

    @Override
    public Object show(FormContext context) {
        Letter letter = letter(context);
        return new Shown(
                letter.kind().title(),
                LettersTasks.pdf(letter),
                letter.to().name(),
                way(letter),
                facts(letter),
                context.today());
    }

    @Override
    public void submit(LetterHandedOver answer, FormContext context) {
        letters.handedOver(letter(context).id(), answer, context.person().id());
    }

    private Letter letter(FormContext context) {
        return letters.letter(UUID.fromString(context.get(Variables.LETTER_ID)));
    }

    private String way(Letter letter) {
        if (letter.channel().posted()) {
            return "This family is restricted, so its letters are not printed with the others: please post it.";
        }
        if (!letters.isPostSafe(letter)) {
            return "It must not be posted: please hand it over where that is safe.";
        }
        return letter.to().postalAddress() == null
                ? "There is no postal address for it: please hand it over."
                : "Please hand it over, or post it.";
    }

    private List<Fact> facts(Letter letter) {
        List<Fact> facts = new ArrayList<>();
        if (letter.to().format().isMadeByHand()) {
            facts.add(new Fact(
                    "Format",
                    "%s. Have the letter made in it first; what is printed here is for whoever makes it."
                            .formatted(letter.to().format().label())));
        }
        if (letter.to().safeContact() != null) {
            facts.add(new Fact(
                    "What reaches this person safely", letter.to().safeContact().label()));
            families.find(letter.family()).adults().stream()
                    .filter(adult -> adult.number().value().equals(letter.to().id()))
                    .map(Adult::details)
                    .filter(details -> details.safeContactWords() != null)
                    .forEach(details -> facts.add(new Fact("Heed", details.safeContactWords())));
        }
        if (letters.isPostSafe(letter) && letter.to().postalAddress() != null) {
            facts.add(new Fact("Postal address", letter.to().postalAddress()));
        }
        if (letter.fate().note() != null) {
            facts.add(new Fact("What was said of it", letter.fate().note()));
        }
        return facts;
    }
}
