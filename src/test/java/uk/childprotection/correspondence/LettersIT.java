package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

@DatabaseTest(rooms = {"casefile", "correspondence", "print"})
class LettersIT {

    @Autowired
    private Letters letters;

    @Autowired
    private LetterRows rows;

    @Autowired
    private TestClock clock;

    private FamilyReference family;

    @BeforeEach
    void openFamily(@Autowired Families families) {
        clock.goTo(TestClock.FIRST_DAY);
        family = families.open(theTestcases().build());
    }

    @Test
    void keepsEveryKindOfLetterInItsOrder() {
        var orders = List.copyOf(SampleLetters.all().values());

        var batch = letters.write(family, orders);

        assertThat(letters.ids(batch.id())).isEqualTo(batch.letters()).hasSameSizeAs(orders);
        assertThat(letters.ofBatch(batch.id()))
                .extracting(Letter::kind)
                .isEqualTo(orders.stream().map(order -> order.content().kind()).toList());
    }

    @Test
    void keepsWhoALetterWentToAndItsWords() {
        var content = SampleLetters.exclusion(null);

        var id = letters.write(family, List.of(LetterOrder.of(SampleLetters.FATHER, content)))
                .letters()
                .get(0);

        var letter = letters.letter(id);
        assertThat(letter.to()).isEqualTo(SampleLetters.FATHER);
        assertThat(letter.family()).isEqualTo(family);
        assertThat(letter.channel()).isEqualTo(Channel.POST);
        assertThat(letter.subject()).isEqualTo("A decision about a child protection conference");
        assertThat(letter.messageId()).isEqualTo("<" + id + "@letters.council.example>");
        assertThat(letter.writtenAt()).isEqualTo(clock.instant());
        assertThat(letter.fate()).isEqualTo(Fate.written());
        assertThat(letters.html(id)).contains("Dear Mr Oakley Testcase,", "2 March 2026", family.value());
        assertThat(rows.words(id).plain()).contains("Dear Mr Oakley Testcase,");
    }

    @Test
    void takesABatchWithoutLetters() {
        var batch = letters.write(family, List.of());

        assertThat(letters.ids(batch.id())).isEmpty();
        assertThat(letters.toPost(batch.id())).isEmpty();
        assertThat(letters.goneOn(batch.id())).isEmpty();
    }

    @Test
    void withdrawsALetterThatAnotherTakesThePlaceOf() {
        var first = write();

        var second = letters.write(family, List.of(order().insteadOf(first)))
                .letters()
                .get(0);

        assertThat(letters.letter(first).status()).isEqualTo(LetterStatus.WITHDRAWN);
        assertThat(letters.letter(second).supersedes()).isEqualTo(first);
    }

    @Test
    void leavesALetterAsItIsThatHasGoneBeforeAnotherTookItsPlace() {
        var first = waiting(LetterStatus.TO_POST);
        letters.posted(first.batch(), "alma", TestClock.FIRST_DAY);

        letters.write(family, List.of(order().insteadOf(first.id())));

        assertThat(letters.letter(first.id()).status()).isEqualTo(LetterStatus.POSTED);
    }

    @Test
    void notesWhenThePaperOfABatchWasPostedAndByWhom() {
        var letter = waiting(LetterStatus.TO_POST);
        clock.advance(Duration.ofDays(2));

        letters.posted(letter.batch(), "alma", TestClock.FIRST_DAY.plusDays(1));

        var fate = letters.letter(letter.id()).fate();
        assertThat(fate.status()).isEqualTo(LetterStatus.POSTED);
        assertThat(fate.goneBy()).isEqualTo("alma");
        assertThat(letters.goneOn(letter.batch())).contains(TestClock.FIRST_DAY.plusDays(1));
        assertThat(letters.toPost(letter.batch())).isEmpty();
    }

    @Test
    void notesHowOneLetterWasHandedOver() {
        var letter = waiting(LetterStatus.TO_HAND_OVER);

        letters.posted(letter.id(), "sade", TestClock.FIRST_DAY, "Handed over at the visit");

        assertThat(letters.letter(letter.id()).status()).isEqualTo(LetterStatus.HANDED_OVER);
        assertThat(letters.letter(letter.id()).fate().note()).isEqualTo("Handed over at the visit");
    }

    @Test
    void refusesADayToComeOrBeforeTheLetterWasWritten() {
        var batch = waiting(LetterStatus.TO_POST).batch();

        assertThatThrownBy(() -> letters.posted(batch, "alma", TestClock.FIRST_DAY.plusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("A letter cannot have been posted or handed over on a day to come.");
        assertThatThrownBy(() -> letters.posted(batch, "alma", TestClock.FIRST_DAY.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("A letter cannot have been posted or handed over before the day it was written.");
        assertThatThrownBy(() -> letters.posted(batch, "alma", null)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesToNoteALetterAsPostedThatDoesNotWaitForIt() {
        var letter = write();

        assertThatThrownBy(() -> letters.posted(letter, "alma", TestClock.FIRST_DAY, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("This letter does not wait to be posted or handed over: it is “Written, on its way”.");
    }

    @Test
    void countsNoWithdrawnLetterWhenItSaysWhetherABatchHasGone() {
        var batch = letters.write(family, List.of(order(), order()));
        letters.withdraw(batch.letters().get(0));
        assertThat(letters.goneOn(batch.id())).isEmpty();

        var left = letters.letter(batch.letters().get(1));
        rows.update(left.with(left.fate().becomes(LetterStatus.TO_POST)));
        letters.posted(batch.id(), "alma", TestClock.FIRST_DAY);

        assertThat(letters.goneOn(batch.id())).contains(TestClock.FIRST_DAY);
    }

    @Test
    void listsAFamilysLettersNewestFirst() {
        var first = write();
        clock.advance(Duration.ofMinutes(1));
        var later = letters.write(family, List.of(order(), order())).letters();

        assertThat(letters.ofFamily(family)).extracting(Letter::id).containsExactly(later.get(0), later.get(1), first);
        assertThat(letters.ofFamily(FamilyReference.parse("CP-2001-00001"))).isEmpty();
    }

    @Test
    void saysThatThereIsNoSuchLetter() {
        assertThatThrownBy(() -> letters.html(new UUID(0, 1)))
                .isInstanceOf(LetterNotFound.class)
                .hasMessage("There is no letter 00000000-0000-0000-0000-000000000001.");
    }

    private UUID write() {
        return letters.write(family, List.of(order())).letters().get(0);
    }

    private Letter waiting(LetterStatus status) {
        var letter = letters.letter(write());
        return rows.update(letter.with(letter.fate().becomes(status)));
    }

    private static LetterOrder order() {
        return LetterOrder.of(SampleLetters.MOTHER, SampleLetters.parentInvitation(null));
    }
}
