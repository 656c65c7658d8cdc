package uk.childprotection.process.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static uk.childprotection.enquiry.StrategyDiscussionBuilder.aStrategyDiscussion;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PrimaryNeed;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.casefile.ReferralSource;
import uk.childprotection.correspondence.EnquiryBegunLetter;
import uk.childprotection.correspondence.EnquiryNotNeededLetter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.enquiry.NextStep;
import uk.childprotection.enquiry.ReferrerTold;
import uk.childprotection.enquiry.StrategyDiscussion;

class EnquiryLettersTest {

    private static final Contact BY_POST = new Contact("1 Sample Street, Testham", null, null);
    private static final FamilyFile NOBODY =
            new FamilyFile(null, List.of(), List.of(), List.of(), List.of(), List.of());

    private final EnquiryLetters letters = new EnquiryLetters(mock(People.class));

    @ParameterizedTest
    @EnumSource(
            value = ReferralSource.class,
            names = {"FAMILY", "ACQUAINTANCE", "SELF", "OTHER_INDIVIDUAL", "OTHER", "UNKNOWN"})
    void tellsAPrivatePersonNothingOfWhatBecameOfTheFamily(ReferralSource source) {
        var letter = letters.ofNoEnquiry(referral(source, "Mr Rowan Sample", BY_POST), noEnquiry(), NOBODY);

        assertThat(letter)
                .singleElement()
                .extracting(LetterOrder::content)
                .isInstanceOfSatisfying(
                        EnquiryNotNeededLetter.class,
                        content -> assertThat(content.toAgency()).isFalse());
    }

    @Test
    void writesToNobodyAboutTheBeginningWhomAManagerDecidedNotToTell() {
        var quiet = aStrategyDiscussion()
                .tellingNobodyBecause("The police ask for it.")
                .build();

        assertThat(letters.ofBeginning(null, null, quiet, NOBODY)).isEmpty();
    }

    @Test
    void tellsTheReferrerThatTheWorryIsLookedIntoAndOnlyAnAgencyAboutWhom() {
        var discussion = aStrategyDiscussion()
                .tellingNobodyBecause("The police ask for it.")
                .referrerTold(ReferrerTold.BY_LETTER, null, null)
                .build();
        var neighbour = referral(ReferralSource.ACQUAINTANCE, "Mr Nick Neighbour", BY_POST);

        assertThat(letters.ofBeginning(null, neighbour, discussion, NOBODY))
                .singleElement()
                .extracting(LetterOrder::content)
                .isInstanceOfSatisfying(EnquiryBegunLetter.ToReferrer.class, content -> {
                    assertThat(content.toAgency()).isFalse();
                    assertThat(content.children()).isEmpty();
                });
    }

    @Test
    void writesNoLetterToAReferrerWhoWasToldOrIsNotToBeTold() {
        var referral = referral(ReferralSource.SCHOOL, "Ms Inventa Teacher", BY_POST);

        for (ReferrerTold way : List.of(ReferrerTold.TOLD, ReferrerTold.NOT_TOLD)) {
            var discussion = aStrategyDiscussion()
                    .decidingOnNoEnquiryBut(NextStep.CLOSE)
                    .referrerTold(way, null, null)
                    .build();
            assertThat(letters.ofNoEnquiry(referral, discussion, NOBODY))
                    .as("%s", way)
                    .isEmpty();
        }
    }

    @Test
    void canWriteOnlyWhereThereIsANameAndSomewhereToWriteTo() {
        assertThat(EnquiryLetters.canWriteTo(referral(ReferralSource.SCHOOL, "Ms Inventa Teacher", BY_POST)))
                .isTrue();
        assertThat(EnquiryLetters.canWriteTo(referral(ReferralSource.SCHOOL, null, BY_POST)))
                .isFalse();
        assertThat(EnquiryLetters.canWriteTo(
                        referral(ReferralSource.SCHOOL, "Ms Inventa Teacher", new Contact(null, null, "01632 960001"))))
                .isFalse();
    }

    private static StrategyDiscussion noEnquiry() {
        return aStrategyDiscussion().decidingOnNoEnquiryBut(NextStep.CLOSE).build();
    }

    private static ReferralDetails referral(ReferralSource source, String referrer, Contact contact) {
        return new ReferralDetails(
                LocalDate.of(2026, 2, 27),
                source,
                PrimaryNeed.ABUSE_OR_NEGLECT,
                "An invented report.",
                referrer,
                contact);
    }
}
