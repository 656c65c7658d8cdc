package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * What the conference decided for each child, with the outline plan of those who have one. A reader from whom something is withheld is
 * told that the letter is shortened, not what is missing.
 */
public sealed interface DecisionLetter extends LetterContent {

    List<ToldDecision> children();

    ToldPlan plan();

    /** Whether a review decided, about a plan that there was already. */
    default boolean review() {
        return children().stream().anyMatch(child -> child.review() != null);
    }

    /**
     * For a parent or other member of the family.
     *
     * @param plan {@code null} when no child has a plan
     * @param disagreements who did not agree and why, as recorded
     * @param considered what a review said of the reader's children who are not on the plan; empty for an initial conference
     * @param removalMentioned whether taking a child into care was spoken of: the letter then says to see a solicitor at once
     * @param shortened whether something is left out for this reader
     */
    record ToFamily(
            LocalDate heldOn,
            String chair,
            List<ToldDecision> children,
            ToldPlan plan,
            List<Passage> disagreements,
            List<Passage> considered,
            boolean removalMentioned,
            String socialWorker,
            boolean shortened)
            implements DecisionLetter {

        /** Of an initial conference, which decides about every child. */
        public ToFamily(
                LocalDate heldOn,
                String chair,
                List<ToldDecision> children,
                ToldPlan plan,
                List<Passage> disagreements,
                boolean removalMentioned,
                String socialWorker,
                boolean shortened) {
            this(heldOn, chair, children, plan, disagreements, List.of(), removalMentioned, socialWorker, shortened);
        }

        public ToFamily {
            Required.value(heldOn, "The day of the conference");
            chair = Required.text(chair, "The chair of the conference");
            children = PlanMatches.decisions(children, plan);
            disagreements = List.copyOf(disagreements);
            considered = List.copyOf(considered);
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.DECISION_FAMILY;
        }

        @Override
        public ToFamily seenBy(Eyes reader) {
            ToFamily left = new ToFamily(
                    heldOn,
                    chair,
                    children.stream().map(child -> child.seenBy(reader)).toList(),
                    plan == null ? null : plan.seenBy(reader),
                    Withheld.seenBy(reader, disagreements),
                    Withheld.seenBy(reader, considered),
                    removalMentioned,
                    socialWorker,
                    shortened);
            return left.equals(this) ? this : left.marked();
        }

        private ToFamily marked() {
            return new ToFamily(
                    heldOn, chair, children, plan, disagreements, considered, removalMentioned, socialWorker, true);
        }
    }

    /**
     * For a child or young person: the decision about them alone, and the next dates.
     *
     * @param decision the decision about the child
     * @param plan {@code null} when the reader has no plan
     */
    record ToChild(
            LocalDate heldOn,
            String chair,
            ToldDecision decision,
            ToldPlan plan,
            String advocate,
            String socialWorker,
            boolean shortened)
            implements DecisionLetter {

        public ToChild {
            Required.value(heldOn, "The day of the conference");
            chair = Required.text(chair, "The chair of the conference");
            PlanMatches.decisions(List.of(decision), plan);
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public List<ToldDecision> children() {
            return List.of(decision);
        }

        @Override
        public LetterKind kind() {
            return LetterKind.DECISION_CHILD;
        }

        @Override
        public ToChild seenBy(Eyes reader) {
            ToChild left = new ToChild(
                    heldOn,
                    chair,
                    decision.seenBy(reader),
                    plan == null ? null : plan.seenBy(reader),
                    advocate,
                    socialWorker,
                    shortened);
            return left.equals(this)
                    ? this
                    : new ToChild(heldOn, chair, left.decision, left.plan, advocate, socialWorker, true);
        }
    }

    /**
     * For the professionals who were invited.
     *
     * @param plan {@code null} when no child has a plan
     * @param dissents who of the professionals did not agree and why, as recorded
     * @param considered what a review said of the children who are not on the plan; empty for an initial conference
     */
    record ToProfessional(
            LocalDate heldOn,
            String chair,
            List<ToldDecision> children,
            ToldPlan plan,
            List<Passage> dissents,
            List<Passage> considered,
            String socialWorker,
            boolean shortened)
            implements DecisionLetter {

        /** Of an initial conference, which decides about every child. */
        public ToProfessional(
                LocalDate heldOn,
                String chair,
                List<ToldDecision> children,
                ToldPlan plan,
                List<Passage> dissents,
                String socialWorker,
                boolean shortened) {
            this(heldOn, chair, children, plan, dissents, List.of(), socialWorker, shortened);
        }

        public ToProfessional {
            Required.value(heldOn, "The day of the conference");
            chair = Required.text(chair, "The chair of the conference");
            children = PlanMatches.decisions(children, plan);
            dissents = List.copyOf(dissents);
            considered = List.copyOf(considered);
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.DECISION_PROFESSIONAL;
        }

        @Override
        public ToProfessional seenBy(Eyes reader) {
            ToProfessional left = new ToProfessional(
                    heldOn,
                    chair,
                    children.stream().map(child -> child.seenBy(reader)).toList(),
                    plan == null ? null : plan.seenBy(reader),
                    Withheld.seenBy(reader, dissents),
                    Withheld.seenBy(reader, considered),
                    socialWorker,
                    shortened);
            return left.equals(this)
                    ? this
                    : new ToProfessional(
                            heldOn,
                            chair,
                            left.children,
                            left.plan,
                            left.dissents,
                            left.considered,
                            socialWorker,
                            true);
        }
    }
}
