package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.Channel;
import uk.childprotection.correspondence.Fate;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.LetterProblem;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Recipient;

/** What the family's page says of a letter. */
class LetterViewTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @MethodSource
    void saysWhatBecameOfALetter(Channel way, Fate fate, String words) {
        assertThat(LetterView.of(List.of(letter(way, fate)), Map.of()).get(0).fate())
                .isEqualTo(words);
    }

    @Test
    void saysThatItsReaderHasOpenedIt() {
        var letter = letter(Channel.SECURE_EMAIL, fate(LetterStatus.SENT, null, NINE, null, null));

        var view = LetterView.of(List.of(letter), Map.of(letter.id(), NINE.plusSeconds(5400)));

        assertThat(view.get(0).fate())
                .isEqualTo("Sent by e-mail on 2 Mar 2026, 09:00; opened by its reader, receipt of 2 Mar 2026, 10:30");
    }

    static Stream<Arguments> saysWhatBecameOfALetter() {
        return Stream.of(
                arguments(
                        Channel.SECURE_EMAIL,
                        fate(LetterStatus.SENT, null, NINE, null, null),
                        "Sent by e-mail on 2 Mar 2026, 09:00"),
                arguments(
                        Channel.NOTICE_AND_POST,
                        fate(LetterStatus.TO_POST, null, NINE, null, null),
                        "Waiting to be posted; notice sent on 2 Mar 2026, 09:00"),
                arguments(
                        Channel.NOTICE_AND_POST,
                        fate(LetterStatus.POSTED, null, NINE, TUESDAY, "alma"),
                        "Posted on 3 March 2026"),
                arguments(
                        Channel.SECURE_EMAIL,
                        fate(LetterStatus.RETURNED, LetterProblem.MAILBOX_FULL, NINE, null, null),
                        "Came back undelivered, sent on 2 Mar 2026, 09:00: The e-mail came back: the mailbox is full."),
                arguments(
                        Channel.POST,
                        fate(LetterStatus.FAILED, LetterProblem.NO_POSTAL_ADDRESS, null, null, null),
                        "Not delivered: There is no postal address for this letter."),
                arguments(
                        Channel.SECURE_EMAIL,
                        fate(LetterStatus.WITHDRAWN, LetterProblem.NO_SUCH_MAILBOX, NINE, null, "alma"),
                        "Could not be delivered, sent on 2 Mar 2026, 09:00: The e-mail came back: the address does not exist or is closed."),
                arguments(Channel.POST, fate(LetterStatus.WITHDRAWN, null, null, null, null), "Withdrawn"));
    }

    private static Fate fate(LetterStatus status, LetterProblem problem, Instant sentAt, LocalDate goneOn, String by) {
        return new Fate(status, 1, problem, null, sentAt, goneOn, by, null);
    }

    private static Letter letter(Channel way, Fate fate) {
        UUID id = UUID.randomUUID();
        return new Letter(
                id,
                UUID.randomUUID(),
                0,
                FamilyReference.parse("CP-2026-00042"),
                LetterKind.ENQUIRY_BEGUN_AGENCY,
                Recipient.colleague("alma", "Alma Archive", "alma@council.example"),
                way,
                "A letter",
                "<" + id + "@letters.council.example>",
                NINE,
                null,
                fate,
                0);
    }
}
