package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * The record of a conference as one reader's copy tells it. A part that the chair leaves out of the copy is empty.
 *
 * @param edition 1 for the record as it was first sent, more for one that was corrected
 * @param decisions the decision for each child the reader may know of
 * @param plan {@code null} when none of these children has one
 * @param purpose why the conference was held; {@code null} when nobody had said it
 * @param quorum whether enough agencies were there, in sentences
 * @param disputes what the family says is wrong in the reports
 * @param disagreements who did not agree with a decision, and why
 * @param corrections what was corrected since the record was first sent, the oldest first
 */
public record ToldRecord(
        LocalDate heldOn,
        String chair,
        String minuteTaker,
        int edition,
        List<ToldDecision> decisions,
        ToldPlan plan,
        String purpose,
        List<String> quorum,
        List<ToldAttendance> people,
        List<ToldReport> reports,
        List<Passage> disputes,
        List<ToldViews> views,
        List<ToldTopic> topics,
        List<ToldAnalysis> analysis,
        List<Passage> disagreements,
        List<Passage> corrections) {

    public ToldRecord {
        Required.value(heldOn, "The day of the conference");
        chair = Required.text(chair, "The chair of the conference");
        minuteTaker = Required.text(minuteTaker, "Who took the minutes");
        decisions = PlanMatches.decisions(decisions, plan);
        quorum = List.copyOf(quorum);
        people = Required.some(people, "Who was at the conference");
        reports = List.copyOf(reports);
        disputes = List.copyOf(disputes);
        views = List.copyOf(views);
        topics = List.copyOf(topics);
        analysis = List.copyOf(analysis);
        disagreements = List.copyOf(disagreements);
        corrections = List.copyOf(corrections);
    }

    /** Whether it takes the place of an earlier one. */
    public boolean isCorrected() {
        return edition > 1;
    }

    ToldRecord seenBy(Eyes reader) {
        return new ToldRecord(
                heldOn,
                chair,
                minuteTaker,
                edition,
                decisions.stream().map(decision -> decision.seenBy(reader)).toList(),
                plan == null ? null : plan.seenBy(reader),
                purpose,
                quorum,
                people,
                reports,
                Withheld.seenBy(reader, disputes),
                views.stream()
                        .map(child -> child.seenBy(reader))
                        .filter(ToldViews::any)
                        .toList(),
                Withheld.seenBy(reader, topics),
                Withheld.seenBy(reader, analysis),
                Withheld.seenBy(reader, disagreements),
                Withheld.seenBy(reader, corrections));
    }
}
