package uk.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

class RecordRulesTest {

    private static final PersonNumber MOTHER = PersonNumber.adult(1);
    private static final PersonNumber FATHER = PersonNumber.adult(2);
    private static final PersonNumber POLICE = PersonNumber.professional(1);
    private static final KeptOut NOBODY = new KeptOut(PersonNumbers.NOBODY, PersonNumbers.NOBODY, PersonNumbers.NOBODY);
    private static final KeptOut FATHER_OF_PART =
            new KeptOut(PersonNumbers.NOBODY, PersonNumbers.of(FATHER), PersonNumbers.NOBODY);
    private static final KeptOut FATHER_OF_ALL =
            new KeptOut(PersonNumbers.of(FATHER), PersonNumbers.NOBODY, PersonNumbers.NOBODY);

    @Test
    void givesAllToWhoeverHeardAll() {
        assertThatNoException()
                .isThrownBy(
                        () -> check(NOBODY, Set.of(), copy(MOTHER, RecordExtent.ALL), copy(POLICE, RecordExtent.ALL)));
    }

    @Test
    void neverGivesAllToWhoeverWasKeptOut() {
        for (KeptOut keptOut : List.of(FATHER_OF_PART, FATHER_OF_ALL)) {
            assertThatThrownBy(() -> check(keptOut, Set.of(), copy(FATHER, RecordExtent.ALL)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(
                            "A2 did not hear all of the conference: “How much of the record” can be a part at most.");
        }
    }

    @Test
    void neverGivesAllToSomebodyFromWhomSomethingIsWithheld() {
        assertThatThrownBy(() -> check(NOBODY, Set.of(MOTHER), copy(MOTHER, RecordExtent.ALL)))
                .hasMessageContaining("A1 did not hear all of the conference");
    }

    @Test
    void asksWhatIsLeftOutOfTheCopyOfWhoeverWasKeptOutOfAPart() {
        assertThatThrownBy(() -> check(FATHER_OF_PART, Set.of(), copy(FATHER, RecordExtent.PART)))
                .hasMessageContaining("Nothing in the record is marked as spoken while A2 was kept out");
        assertThatNoException()
                .isThrownBy(() -> check(FATHER_OF_PART, Set.of(FATHER), copy(FATHER, RecordExtent.PART)));
    }

    @Test
    void leavesOutEverythingSpokenForWhoeverWasKeptOutOfAll() {
        RecordVersion version = new RecordVersion(
                UUID.randomUUID(), null, null, 1, words(List.of()), "alma", null, 1, null, null, null, null, null, 0);

        RecordCopy copy = RecordCopy.of(version, copy(FATHER, RecordExtent.PART), true);

        assertThat(copy.leftOut().inOrder())
                .containsExactly(
                        RecordPart.VIEWS, RecordPart.DISCUSSION, RecordPart.ANALYSIS, RecordPart.DISAGREEMENTS);
        assertThat(RecordParts.parse(copy.leftOut().value())).isEqualTo(copy.leftOut());
    }

    @Test
    void asksForEverybodyOnce() {
        assertThatThrownBy(() -> new RecordRules(NOBODY)
                        .check(List.of(copy(MOTHER, RecordExtent.ALL)), List.of(MOTHER, FATHER), Set.of()))
                .hasMessageContaining("Say for everybody on the list how much of the record they get, once each.");
    }

    @Test
    void asksWhoWasOutOfTheRoomOnlyWhereSomebodyWas() {
        var topic = new RecordWords.Topic("School", "It goes well.", null, null);

        assertThatNoException().isThrownBy(() -> new RecordRules(NOBODY).check(words(List.of(topic))));
        assertThatThrownBy(() -> new RecordRules(FATHER_OF_PART).check(words(List.of(topic))))
                .hasMessage("“What was talked about”, row 1: say whether somebody was out meanwhile.");
    }

    @Test
    void correctsOnlyWhatSaysSomethingElse() {
        var topic = new RecordWords.Topic("School", "It goes well.", YesNo.NO, null);

        RecordWords corrected = words(List.of(topic)).corrected(number -> number.equals("D1") ? "It went well." : null);

        assertThat(corrected.topics().get(0).words()).isEqualTo("It went well.");
        assertThat(corrected.inPlainWords()).isEqualTo("We talked.");
    }

    private static void check(KeptOut keptOut, Set<PersonNumber> withheldFrom, RecordApproval.CopyFor... copies) {
        new RecordRules(keptOut)
                .check(
                        List.of(copies),
                        List.of(copies).stream()
                                .map(RecordApproval.CopyFor::number)
                                .toList(),
                        withheldFrom);
    }

    private static RecordApproval.CopyFor copy(PersonNumber reader, RecordExtent extent) {
        return new RecordApproval.CopyFor(reader, extent, List.of(), extent == RecordExtent.PART ? "Kept out." : null);
    }

    private static RecordWords words(List<RecordWords.Topic> topics) {
        return new RecordWords(topics, List.of(), List.of(), "We talked.", null);
    }
}
