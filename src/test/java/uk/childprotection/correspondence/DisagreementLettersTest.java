package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.correspondence.SampleLetters.FAMILY;
import static uk.childprotection.correspondence.SampleLetters.TODAY;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.casefile.PersonNumber;

/** Letters to those who do not agree with a conference. */
class DisagreementLettersTest {

    private static final Map<String, LetterOrder> LETTERS = SampleLetters.all();

    @Test
    void leavesOutOfADissentWhatItsReaderMustNotRead() {
        var dissent = SampleDisagreements.dissent(false);

        assertThat(dissent.seenBy(Eyes.of(PersonNumber.professional(2))).reason())
                .hasSize(1);
        assertThat(dissent.seenBy(Eyes.of(PersonNumber.adult(2))).reason()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void sendsNobodyWhoComplainsToTheComplaintsTeam(String letter) {
        assertThat(text(letter)).doesNotContain("You can also make a complaint", "Write to the Complaints Team");
    }

    static Stream<String> sendsNobodyWhoComplainsToTheComplaintsTeam() {
        return LETTERS.entrySet().stream()
                .filter(letter -> letter.getValue().content() instanceof ComplaintLetter)
                .map(Map.Entry::getKey);
    }

    @Test
    void saysInEveryStepThatTheDecisionStands() {
        assertThat(text("complaint-received")).contains("A complaint does not change what the conference decided.");
        assertThat(text("complaint-answered")).contains("The decision stays as it is for now.");
        assertThat(text("complaint-panel")).contains("The decision stays as it is for now.");
        assertThat(text("complaint-panel-answered-stands")).contains("What the conference decided stays as it is.");
        assertThat(text("dissent-received")).contains("The decision of the conference stands meanwhile");
        assertThat(text("dissent-answered-early-review")).contains("The decision stands until the review conference.");
    }

    @Test
    void tellsWhoeverSpeaksForSomebodyForWhom() {
        assertThat(text("complaint-received-nominee")).contains("You speak for Ms Hazel Sample.");
        assertThat(text("complaint-received")).doesNotContain("You speak for");
    }

    @Test
    void leavesItToTheFamilyToWantAGroupConference() {
        assertThat(text("group-conference-offer"))
                .contains("If you say no now, you can say yes later.", "Saying no does not count against you.");
    }

    @Test
    void refusesALetterThatLacksWhatItHasToSay() {
        assertThatThrownBy(() -> new ComplaintNotice(null, TODAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(String letter) {
        LetterOrder order = LETTERS.get(letter);
        return SampleDesk.writer()
                .write(UUID.randomUUID(), FAMILY, order.to(), order.content(), TODAY)
                .plain()
                .replaceAll("\\s+", " ");
    }
}
