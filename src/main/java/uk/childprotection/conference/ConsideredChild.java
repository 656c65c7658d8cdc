package uk.childprotection.conference;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/**
 * What a review said of a child of the household who is not on the plan.
 *
 * @param enquiry whether there is cause for a Section 47 enquiry
 * @param follows what help the child gets
 */
@Table("review_considered_child")
public record ConsideredChild(
        @Id UUID id, ConferenceId conference, PersonNumber child, String words, boolean enquiry, FollowUp follows) {

    static ConsideredChild of(ConferenceId conference, ReviewDecisionsTaken.Considered considered) {
        return new ConsideredChild(
                UUID.randomUUID(),
                conference,
                considered.number(),
                considered.words().strip(),
                considered.enquiry().isYes(),
                considered.follows());
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return conference + " considered " + child;
    }
}
