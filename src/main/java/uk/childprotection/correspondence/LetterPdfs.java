package uk.childprotection.correspondence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.childprotection.print.PdfPrinter;

/**
 * Letters as PDF: for the post, for handing over, for secure e-mail and for whoever may read them. A letter is printed from its words when
 * its PDF is first asked for, and kept, so that everybody who ever asks gets the same bytes. It is kept in a transaction of its own: what
 * was sent stays, whatever becomes of the caller's transaction.
 */
@Service
public class LetterPdfs {

    private final JdbcClient database;
    private final LetterRows letters;
    private final AuthorityLogo logo;
    private final PdfPrinter printer;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    LetterPdfs(
            JdbcClient database,
            LetterRows letters,
            AuthorityLogo logo,
            PdfPrinter printer,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.letters = letters;
        this.logo = logo;
        this.printer = printer;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The letter on paper. The letter must have been written in a transaction that is over.
     *
     * @throws LetterNotFound when there is no such letter
     */
    public byte[] of(UUID letter) {
        return kept(letter).orElseGet(() -> keep(letter, printer.print(logo.on(words(letter)))));
    }

    /** The letter has another address, for which it is printed anew: what was printed before has never reached its reader. */
    void printAnew(UUID letter) {
        database.sql("delete from letter_pdf where letter = :letter")
                .param("letter", letter)
                .update();
    }

    private String words(UUID letter) {
        return ownTransaction.execute(status -> letters.words(letter).html());
    }

    /** What is kept from now on: this, or what somebody else has printed at the same moment. */
    private byte[] keep(UUID letter, byte[] pdf) {
        try {
            ownTransaction.executeWithoutResult(status -> insert(letter, pdf));
            return pdf;
        } catch (DuplicateKeyException printedMeanwhile) {
            return kept(letter).orElseThrow();
        }
    }

    private void insert(UUID letter, byte[] pdf) {
        database.sql("insert into letter_pdf (letter, pdf, made_at) values (:letter, :pdf, :now)")
                .param("letter", letter)
                .param("pdf", pdf)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<byte[]> kept(UUID letter) {
        return ownTransaction.execute(status -> database.sql("select pdf from letter_pdf where letter = :letter")
                .param("letter", letter)
                .query(byte[].class)
                .optional());
    }
}
