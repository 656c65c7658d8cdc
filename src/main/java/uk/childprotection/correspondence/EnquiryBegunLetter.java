package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/** A Section 47 enquiry begins: what that is, which children it is about, and what happens now. Why it begins is told in person. */
public sealed interface EnquiryBegunLetter extends LetterContent {

    /** The beginning as a parent is told. */
    record ToFamily(LocalDate startedOn, List<String> children, boolean withPolice, String socialWorker)
            implements EnquiryBegunLetter {

        public ToFamily {
            Required.value(startedOn, "The day the enquiry started");
            children = Required.some(children, "The children of the enquiry");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.ENQUIRY_BEGUN_FAMILY;
        }
    }

    /** The beginning as somebody is told who works with the children. */
    record ToAgency(
            LocalDate startedOn, List<String> children, boolean withPolice, boolean familyTold, String socialWorker)
            implements EnquiryBegunLetter {

        public ToAgency {
            Required.value(startedOn, "The day the enquiry started");
            children = Required.some(children, "The children of the enquiry");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.ENQUIRY_BEGUN_AGENCY;
        }
    }

    /**
     * The beginning as whoever made the referral is told: that it was heard, and what was decided.
     *
     * @param children the children's names, only told to an agency; a neighbour learns that the worry is looked into and no more
     */
    record ToReferrer(boolean toAgency, LocalDate referredOn, List<String> children) implements EnquiryBegunLetter {

        public ToReferrer {
            Required.value(referredOn, "The day of the referral");
            children = toAgency ? Required.some(children, "The children of the enquiry") : List.of();
        }

        @Override
        public LetterKind kind() {
            return LetterKind.ENQUIRY_BEGUN_REFERRER;
        }
    }
}
