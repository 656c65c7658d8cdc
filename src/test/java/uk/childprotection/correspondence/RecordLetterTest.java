package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.correspondence.SampleLetters.CHILD;
import static uk.childprotection.correspondence.SampleLetters.FAMILY;
import static uk.childprotection.correspondence.SampleLetters.FATHER;
import static uk.childprotection.correspondence.SampleLetters.HEALTH_VISITOR;
import static uk.childprotection.correspondence.SampleLetters.MOTHER;
import static uk.childprotection.correspondence.SampleLetters.SECRET;
import static uk.childprotection.correspondence.SampleLetters.TODAY;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordLetterTest {

    private final LetterWriter writer = SampleDesk.writer();

    @Test
    void startsWithEachChildsDecisionAndTheNextDates() {
        var text = text(MOTHER, SampleRecords.copy(Audience.FAMILY, 1));

        assertThat(text)
                .containsSubsequence(
                        "Amber has a child protection plan.",
                        "Coral does not need a child protection plan.",
                        "Next dates",
                        "Wednesday 1 April 2026",
                        "The meeting",
                        "The reports",
                        "What was talked about",
                        "What people think",
                        "What worries us and what keeps each child safe",
                        "Who did not agree",
                        "The plan",
                        "Is something wrong in this record?");
    }

    @Test
    void holdsEverythingForWhoeverHeardAll() {
        assertThat(text(MOTHER, SampleRecords.copy(Audience.FAMILY, 1)))
                .contains("Dr Elm Example", "Sent apologies", "Ms Hazel Sample: 16 March 2026", "Not received")
                .contains("The visit was on a Monday.", "The children wake up and hide.")
                .contains("Amber wants it to be quiet at night.", SECRET)
                .doesNotContain("left out", "has been corrected");
    }

    @Test
    void leavesOutWhatWasSaidWhileTheReaderWasKeptOut() {
        assertThat(text(FATHER, SampleRecords.copy(Audience.FAMILY, 1)))
                .contains("Some things are left out of this letter.", "The children wake up and hide.")
                .doesNotContain(SECRET, "Amber wants it to be quiet at night.", "His gran is near.", "The search");
    }

    @Test
    void saysOnACorrectedRecordWhatWasCorrected() {
        assertThat(text(MOTHER, SampleRecords.copy(Audience.FAMILY, 2)))
                .containsSubsequence(
                        "This record has been corrected",
                        "It takes the place of the record you had before.",
                        "The visit was on a Monday, not on a Tuesday.",
                        "What was decided");
    }

    @Test
    void tellsProfessionalsTheCategoryAndToKeepItConfidential() {
        assertThat(text(HEALTH_VISITOR, SampleRecords.copy(Audience.PROFESSIONAL, 1)))
                .contains("Category: emotional abuse (EMO)", "Confidentiality", "within 10 working days of its sending")
                .doesNotContain("make a complaint");
    }

    @Test
    void saysOnOnePageWhatWasDecidedAndTalkedAbout() {
        assertThat(text(MOTHER, SampleRecords.page(Audience.FAMILY)))
                .containsSubsequence(
                        "Amber has a child protection plan.", "Next dates", "What we talked about", SECRET);
        assertThat(text(FATHER, SampleRecords.page(Audience.FAMILY)))
                .contains("Amber has a child protection plan.", "Some things are left out")
                .doesNotContain(SECRET);
        assertThat(text(CHILD, SampleRecords.page(Audience.CHILD)))
                .contains("You have a child protection plan.", "It is not your fault.")
                .doesNotContain("Basil", "Coral");
    }

    @Test
    void tellsWhoeverAskedWhatBecameOfTheCorrection() {
        assertThat(text(MOTHER, SampleRecords.answer(Audience.FAMILY, true)))
                .contains("The record has been put right.", "You are right about the day of the visit.");
        assertThat(text(CHILD, SampleRecords.answer(Audience.CHILD, false)))
                .contains("The record stays as it is. What you said is kept with it.");
    }

    private String text(Recipient to, LetterContent content) {
        return writer.write(UUID.randomUUID(), FAMILY, to, content, TODAY)
                .plain()
                .replaceAll("\\s+", " ");
    }
}
