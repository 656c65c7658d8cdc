package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * The record of a conference, and what becomes of somebody's correction of it. A reader from whom something is withheld is told that the
 * copy is shortened, not what is missing.
 */
public sealed interface RecordLetter extends LetterContent {

    /**
     * The record, all of it or a part.
     *
     * @param audience the family or professionals
     * @param correctionsWithin how long after its sending somebody may say that it is wrong: "10 working days"
     * @param shortened whether something is left out for this reader
     */
    record Copy(Audience audience, ToldRecord record, String correctionsWithin, String socialWorker, boolean shortened)
            implements RecordLetter {

        public Copy {
            Required.value(audience, "The audience of a letter");
            Required.value(record, "The record of the conference");
            correctionsWithin = Required.text(correctionsWithin, "How long a correction may take");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return audience == Audience.PROFESSIONAL ? LetterKind.RECORD_PROFESSIONAL : LetterKind.RECORD_FAMILY;
        }

        @Override
        public Copy seenBy(Eyes reader) {
            ToldRecord left = record.seenBy(reader);
            return left.equals(record) ? this : new Copy(audience, left, correctionsWithin, socialWorker, true);
        }
    }

    /**
     * The conference on one page, in plain words.
     *
     * @param audience the family or a child
     * @param plan {@code null} when none of the children has one
     * @param words what was talked about
     * @param corrected whether it takes the place of an earlier page
     * @param shortened whether something is left out for this reader
     */
    record Page(
            Audience audience,
            LocalDate heldOn,
            String chair,
            List<ToldDecision> decisions,
            ToldPlan plan,
            List<Passage> words,
            String correctionsWithin,
            String socialWorker,
            boolean corrected,
            boolean shortened)
            implements RecordLetter {

        public Page {
            Required.value(audience, "The audience of a letter");
            Required.value(heldOn, "The day of the conference");
            chair = Required.text(chair, "The chair of the conference");
            decisions = PlanMatches.decisions(decisions, plan);
            words = List.copyOf(words);
            correctionsWithin = Required.text(correctionsWithin, "How long a correction may take");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        /** The lead social workers of the children with a plan, each once. */
        public List<String> leads() {
            return decisions.stream()
                    .filter(ToldDecision::plan)
                    .map(ToldDecision::leadSocialWorker)
                    .distinct()
                    .toList();
        }

        @Override
        public LetterKind kind() {
            return audience == Audience.CHILD ? LetterKind.RECORD_PAGE_CHILD : LetterKind.RECORD_PAGE;
        }

        @Override
        public Page seenBy(Eyes reader) {
            List<Passage> left = Withheld.seenBy(reader, words);
            return left.equals(words)
                    ? this
                    : new Page(
                            audience,
                            heldOn,
                            chair,
                            decisions,
                            plan,
                            left,
                            correctionsWithin,
                            socialWorker,
                            corrected,
                            true);
        }
    }

    /**
     * What the chair made of a correction, to the person who asked for it.
     *
     * @param accepted whether the record was corrected
     * @param answer the chair's own words
     */
    record CorrectionAnswer(
            Audience audience,
            LocalDate heldOn,
            String chair,
            LocalDate askedOn,
            boolean accepted,
            String answer,
            String socialWorker)
            implements RecordLetter {

        public CorrectionAnswer {
            Required.value(audience, "The audience of a letter");
            Required.value(heldOn, "The day of the conference");
            chair = Required.text(chair, "The chair of the conference");
            Required.value(askedOn, "The day on which the correction was asked for");
            answer = Required.text(answer, "The chair's answer");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.RECORD_CORRECTION;
        }
    }
}
