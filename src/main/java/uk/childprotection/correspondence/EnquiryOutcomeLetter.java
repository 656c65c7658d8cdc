package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * The outcome of a Section 47 enquiry, child by child, and what follows. Where a child at continuing risk has a child protection plan
 * already, the review of that plan decides, and no initial conference about the child follows.
 *
 * @param toAgency whether an agency reads it that took part, or else the family
 * @param underReview the children at continuing risk who have a plan already
 */
public record EnquiryOutcomeLetter(
        boolean toAgency,
        LocalDate startedOn,
        List<ToldFinding> children,
        boolean conferenceFollows,
        List<String> underReview,
        List<Passage> interimSafety,
        List<Passage> next,
        String socialWorker)
        implements LetterContent {

    public EnquiryOutcomeLetter {
        Required.value(startedOn, "The day the enquiry started");
        children = Required.some(children, "The children of the enquiry");
        underReview = List.copyOf(underReview);
        interimSafety = List.copyOf(interimSafety);
        next = List.copyOf(next);
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    @Override
    public LetterKind kind() {
        return toAgency ? LetterKind.ENQUIRY_OUTCOME_AGENCY : LetterKind.ENQUIRY_OUTCOME_FAMILY;
    }

    @Override
    public EnquiryOutcomeLetter seenBy(Eyes reader) {
        return new EnquiryOutcomeLetter(
                toAgency,
                startedOn,
                children.stream().map(child -> child.seenBy(reader)).toList(),
                conferenceFollows,
                underReview,
                Withheld.seenBy(reader, interimSafety),
                Withheld.seenBy(reader, next),
                socialWorker);
    }
}
