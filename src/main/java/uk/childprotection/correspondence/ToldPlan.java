package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The outline plan as a letter tells it.
 *
 * @param familyParts what the family itself does
 * @param contingency what happens when things do not get better
 * @param visitsEvery the longest time between two visits of the social worker, in working days
 * @param coreGroupPlace never the home of one of the family, for every member reads it; {@code null} when it is still to be told
 */
public record ToldPlan(
        List<ToldChange> changes,
        List<Passage> familyParts,
        List<Passage> contingency,
        List<ToldMember> coreGroup,
        int visitsEvery,
        LocalDate coreGroupOn,
        LocalTime coreGroupAt,
        String coreGroupPlace,
        LocalDate reviewOn) {

    public ToldPlan {
        changes = List.copyOf(changes);
        familyParts = List.copyOf(familyParts);
        contingency = List.copyOf(contingency);
        coreGroup = Required.some(coreGroup, "The core group");
        if (visitsEvery < 1) {
            throw new IllegalArgumentException("How often the social worker visits is missing");
        }
        Required.value(coreGroupOn, "The day of the first core group");
        Required.value(reviewOn, "The day of the review conference");
    }

    /** The plan for somebody who is not in the core group: the day on which it meets, not when and where. */
    public ToldPlan withoutMeeting() {
        return new ToldPlan(
                changes, familyParts, contingency, coreGroup, visitsEvery, coreGroupOn, null, null, reviewOn);
    }

    ToldPlan seenBy(Eyes reader) {
        return new ToldPlan(
                Withheld.seenBy(reader, changes).stream()
                        .map(change -> change.seenBy(reader))
                        .toList(),
                Withheld.seenBy(reader, familyParts),
                Withheld.seenBy(reader, contingency),
                coreGroup,
                visitsEvery,
                coreGroupOn,
                coreGroupAt,
                coreGroupPlace,
                reviewOn);
    }
}
