package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * What a core group made of the plan: to its members and the chair. A reader from whom something is withheld is told that the letter is
 * shortened, not what is missing.
 *
 * @param heldBy the name of whoever held the core group
 * @param attendance each member's name, and whether they came
 * @param progress what was said of each action that was open
 * @param plan the plan as it stands now, with the next dates
 * @param familysWords what the family said
 * @param childrensWords what the children said, or what was said for them
 * @param shortened whether something is left out for this reader
 */
public record UpdatedPlanLetter(
        Audience audience,
        LocalDate metOn,
        String heldBy,
        List<ToldMember> attendance,
        List<ToldProgress> progress,
        ToldPlan plan,
        List<Passage> familysWords,
        List<Passage> childrensWords,
        String socialWorker,
        boolean shortened)
        implements LetterContent {

    public UpdatedPlanLetter {
        Required.value(audience, "The audience of a letter");
        Required.value(metOn, "The day of the core group");
        heldBy = Required.text(heldBy, "Who held the core group");
        attendance = List.copyOf(attendance);
        progress = List.copyOf(progress);
        Required.value(plan, "The plan");
        familysWords = List.copyOf(familysWords);
        childrensWords = List.copyOf(childrensWords);
        socialWorker = Required.text(socialWorker, "The social worker");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.UPDATED_PLAN;
    }

    @Override
    public UpdatedPlanLetter seenBy(Eyes reader) {
        UpdatedPlanLetter left = new UpdatedPlanLetter(
                audience,
                metOn,
                heldBy,
                attendance,
                Withheld.seenBy(reader, progress),
                plan.seenBy(reader),
                Withheld.seenBy(reader, familysWords),
                Withheld.seenBy(reader, childrensWords),
                socialWorker,
                shortened);
        return left.equals(this) ? this : left.marked();
    }

    private UpdatedPlanLetter marked() {
        return new UpdatedPlanLetter(
                audience, metOn, heldBy, attendance, progress, plan, familysWords, childrensWords, socialWorker, true);
    }
}
