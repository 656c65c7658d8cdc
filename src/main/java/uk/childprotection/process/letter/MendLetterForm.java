package uk.childprotection.process.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterMended;
import uk.childprotection.correspondence.LetterMending;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The administrator sees to it that a letter which could not be delivered reaches its reader. */
@Component
class MendLetterForm implements FormHandler<LetterMended> {

    private final Letters letters;
    private final LetterMending mending;

    MendLetterForm(Letters letters, LetterMending mending) {
        this.letters = letters;
        this.mending = mending;
    }

    record Shown(
            String title,
            String link,
            String to,
            String problem,
            List<Fact> facts,
            String email,
            String postalAddress) {}

    record Fact(String what, String is) {}

    @Override
    public String form() {
        return "mend-letter";
    }

    @Override
    public Class<LetterMended> answers() {
        return LetterMended.class;
    }

    @Override
    public Object show(FormContext context) {
        Letter letter = letters.letter(letterId(context));
        Recipient to = letter.to();
        return new Shown(
                letter.kind().title(),
                LettersTasks.page(letter),
                to.name(),
                letter.fate().problem() == null ? null : letter.fate().problem().sentence(),
                facts(letter),
                to.email(),
                to.postalAddress());
    }

    @Override
    public void submit(LetterMended mended, FormContext context) {
        boolean again = mending.mend(
                letterId(context), mended.mending(), context.person().id());
        context.set(Variables.SEND_AGAIN, again);
    }

    private static UUID letterId(FormContext context) {
        return UUID.fromString(context.get(Variables.LETTER_ID));
    }

    private static List<Fact> facts(Letter letter) {
        Recipient to = letter.to();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("How it was to go", letter.channel().label()));
        if (to.safeContact() != null) {
            facts.add(
                    new Fact("What reaches this person safely", to.safeContact().label()));
        }
        facts.add(new Fact("E-mail", orNone(to.email())));
        facts.add(new Fact("Postal address", orNone(to.postalAddress())));
        if (letter.fate().note() != null) {
            facts.add(new Fact("What was said of it", letter.fate().note()));
        }
        if (letter.fate().attempts() > 0) {
            facts.add(new Fact("Tried by e-mail", times(letter.fate().attempts())));
        }
        return facts;
    }

    private static String times(int attempts) {
        return attempts == 1 ? "Once" : attempts + " times";
    }

    private static String orNone(String known) {
        return known == null ? "None" : known;
    }
}
