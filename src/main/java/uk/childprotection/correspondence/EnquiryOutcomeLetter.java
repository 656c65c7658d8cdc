package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * The outcome of a Section 47 enquiry, child by child, and what follows. Where a child at continuing risk has a child protection plan
 * already, the review of that plan decides, and no initial conference about the child follows.
 */
public sealed interface EnquiryOutcomeLetter extends LetterContent {

    /** The outcome as the family is told. */
    record ToFamily(
            LocalDate startedOn,
            List<ToldFinding> children,
            boolean conferenceFollows,
            List<String> underReview,
            List<Passage> interimSafety,
            List<Passage> next,
            String socialWorker)
            implements EnquiryOutcomeLetter {

        public ToFamily {
            Required.value(startedOn, "The day the enquiry started");
            children = Required.some(children, "The children of the enquiry");
            underReview = List.copyOf(underReview);
            interimSafety = List.copyOf(interimSafety);
            next = List.copyOf(next);
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.ENQUIRY_OUTCOME_FAMILY;
        }

        @Override
        public ToFamily seenBy(Eyes reader) {
            return new ToFamily(
                    startedOn,
                    children.stream().map(child -> child.seenBy(reader)).toList(),
                    conferenceFollows,
                    underReview,
                    Withheld.seenBy(reader, interimSafety),
                    Withheld.seenBy(reader, next),
                    socialWorker);
        }
    }

    /** The outcome as the agencies are told that took part. */
    record ToAgency(
            LocalDate startedOn,
            List<ToldFinding> children,
            boolean conferenceFollows,
            List<String> underReview,
            List<Passage> interimSafety,
            List<Passage> next,
            String socialWorker)
            implements EnquiryOutcomeLetter {

        public ToAgency {
            Required.value(startedOn, "The day the enquiry started");
            children = Required.some(children, "The children of the enquiry");
            underReview = List.copyOf(underReview);
            interimSafety = List.copyOf(interimSafety);
            next = List.copyOf(next);
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.ENQUIRY_OUTCOME_AGENCY;
        }

        @Override
        public ToAgency seenBy(Eyes reader) {
            return new ToAgency(
                    startedOn,
                    children.stream().map(child -> child.seenBy(reader)).toList(),
                    conferenceFollows,
                    underReview,
                    Withheld.seenBy(reader, interimSafety),
                    Withheld.seenBy(reader, next),
                    socialWorker);
        }
    }
}
