package uk.childprotection.correspondence;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** Mends letters that could not be delivered. What reaches a person safely still wins over what would be convenient. */
@Service
@Transactional
public class LetterMending {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_ADDRESS = 1000;

    private final LetterRows rows;
    private final LetterPdfs pdfs;
    private final Delivery delivery;
    private final Clock clock;

    LetterMending(LetterRows rows, LetterPdfs pdfs, Delivery delivery, Clock clock) {
        this.rows = rows;
        this.pdfs = pdfs;
        this.delivery = delivery;
        this.clock = clock;
    }

    /**
     * Mends a letter that failed or came back. One that goes to a new address starts again and has to be sent.
     *
     * @return whether the letter has to be sent again
     * @throws Refusal when it needs no mending, when the safe way to reach the person rules this one out, or when what is given cannot be used
     */
    public boolean mend(UUID id, Mending mending, String by) {
        Letter letter = rows.get(id);
        if (!letter.status().needsMending()) {
            throw new Refusal("This letter needs no mending: it is “%s”."
                    .formatted(letter.status().label()));
        }
        Letter mended = mended(letter, mending, by);
        rows.update(mended);
        return mended.status() == LetterStatus.WRITTEN;
    }

    private Letter mended(Letter letter, Mending mending, String by) {
        if (mending instanceof Mending.ToEmail again) {
            return toEmail(letter, again);
        }
        if (mending instanceof Mending.ByPost post) {
            return byPost(letter, post);
        }
        if (mending instanceof Mending.ByHand) {
            return letter.readdressed(letter.to(), Channel.BY_HAND);
        }
        if (mending instanceof Mending.GivenUp givenUp) {
            return letter.with(
                    letter.fate().givenUp(by, words(givenUp.why(), "Say why the letter cannot be delivered.")));
        }
        return delivered(letter, (Mending.Delivered) mending, by);
    }

    private Letter toEmail(Letter letter, Mending.ToEmail again) {
        if (!delivery.allowsEmail(letter.to())) {
            throw new Refusal("What reaches this person safely rules out e-mail. Choose another way.");
        }
        Recipient to = letter.to().withEmail(usable(again.email()));
        return letter.readdressed(to, delivery.channelFor(to, letter.kind()));
    }

    private Letter byPost(Letter letter, Mending.ByPost post) {
        if (!delivery.allowsPost(letter.to())) {
            throw new Refusal("What reaches this person safely rules out post. Choose another way.");
        }
        Recipient to = post.postalAddress() == null || post.postalAddress().isBlank()
                ? letter.to()
                : letter.to().withPostalAddress(post.postalAddress());
        if (to.postalAddress() == null) {
            throw new Refusal("There is no postal address for this letter: give one.");
        }
        if (to.postalAddress().length() > LONGEST_ADDRESS) {
            throw new Refusal("The postal address is too long: at most 1,000 characters.");
        }
        if (!to.addressLines().equals(letter.to().addressLines())) {
            putIntoWindow(letter.id(), to);
        }
        return letter.readdressed(to, Channel.POST);
    }

    private void putIntoWindow(UUID letter, Recipient to) {
        LetterWords words = rows.words(letter);
        rows.update(words.withPage(LetterWindow.addressedTo(to, words.html())
                .orElseThrow(() -> new Refusal("This letter has no place for another address. Have it handed over."))));
        pdfs.printAnew(letter);
    }

    private Letter delivered(Letter letter, Mending.Delivered otherwise, String by) {
        GoneDay.check(otherwise.on(), letter, LondonTime.today(clock));
        String how = words(otherwise.how(), "Say how the letter was delivered.");
        return letter.with(letter.fate().gone(LetterStatus.HANDED_OVER, otherwise.on(), by, how));
    }

    private static String words(String said, String missing) {
        if (said == null || said.isBlank()) {
            throw new Refusal(missing);
        }
        if (said.strip().length() > LONGEST_NOTE) {
            throw new Refusal("What you say about the letter is too long: at most 500 characters.");
        }
        return said.strip();
    }

    private static String usable(String email) {
        if (email == null || email.isBlank()) {
            throw new Refusal("Give the e-mail address to send the letter to.");
        }
        try {
            InternetAddress address = new InternetAddress(email.strip(), true);
            address.validate();
            if (address.getAddress().length() > LONGEST_EMAIL) {
                throw new Refusal("The e-mail address is too long: at most 254 characters.");
            }
            return address.getAddress();
        } catch (AddressException invalid) {
            throw new Refusal("This is not an e-mail address that mail can be sent to.");
        }
    }
}
