package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/**
 * How a professional's dissent came to us after a conference, and what was answered. What they disagree with, for each child, is a
 * {@link Dissent} beside those that were said at the conference. The decision stands meanwhile.
 *
 * @param attendee the number by which the attendance knows them
 * @param answerTo the professional of the file who gets our answer; null for the social worker, who is a colleague
 * @param late whether it came after the time in which one is raised
 * @param lateReason null when it was not late
 * @param doneNow what is done now to keep the child safe; null when the professional sees no further risk
 * @param outcome null until it is answered, as are the three after it
 * @param answeredBy user id of the safeguarding manager
 * @param again how a conference looks at it again; null when none does, or it is still to be seen to
 * @param recordedBy user id of whoever took it down
 */
@Table("raised_dissent")
public record RaisedDissent(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        ConferenceId conference,
        String attendee,
        PersonNumber answerTo,
        DissentAbout about,
        LocalDate receivedOn,
        boolean late,
        String lateReason,
        boolean furtherRisk,
        String doneNow,
        Reconsideration outcome,
        String answer,
        LocalDate answeredOn,
        String answeredBy,
        ConferenceAgain again,
        String recordedBy,
        Instant recordedAt,
        @Version long version) {

    /** Whether the safeguarding manager has answered it. */
    public boolean isAnswered() {
        return outcome != null;
    }

    RaisedDissent answered(DissentAnswer given, LocalDate on, String by) {
        if (isAnswered()) {
            throw new Refusal("This dissent has been answered already.");
        }
        return with(given.outcome(), given.answer().strip(), on, by, null);
    }

    RaisedDissent seenToAgain(ConferenceAgain seenTo) {
        return with(outcome, answer, answeredOn, answeredBy, seenTo);
    }

    private RaisedDissent with(
            Reconsideration newOutcome, String newAnswer, LocalDate on, String by, ConferenceAgain newAgain) {
        return new RaisedDissent(
                id,
                family,
                conference,
                attendee,
                answerTo,
                about,
                receivedOn,
                late,
                lateReason,
                furtherRisk,
                doneNow,
                newOutcome,
                newAnswer,
                on,
                by,
                newAgain,
                recordedBy,
                recordedAt,
                version);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " dissent " + id;
    }
}
