package uk.childprotection.correspondence;

import java.time.LocalDate;

/**
 * The referrer is told that no Section 47 enquiry follows.
 *
 * @param children the children's names, only told to an agency
 * @param whatHappensInstead only told to an agency; a neighbour learns that the worry was heard, not what became of the family
 */
public record EnquiryNotNeededLetter(
        boolean toAgency, LocalDate referredOn, String children, Passage whatHappensInstead) implements LetterContent {

    public EnquiryNotNeededLetter {
        Required.value(referredOn, "The day of the referral");
        if (toAgency) {
            children = Required.text(children, "The children of the referral");
            Required.value(whatHappensInstead, "What happens instead of an enquiry");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.ENQUIRY_NOT_NEEDED;
    }
}
