package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/**
 * A request to hold a review before the day agreed for it, and the chair's answer.
 *
 * @param period id of the period of the plan whose review it is; null until it is chosen, where the family has more than one plan
 * @param askedBy {@code A1} for somebody of the file, or {@code user:} and a user id
 * @param recordedBy user id of the person who entered it
 * @param agreedOn the day agreed for the review when it was asked for; null as long as the period is
 * @param accepted null until the chair has answered
 * @param reviewOn the new day; null unless accepted
 * @param answer the chair's reason; null until then
 */
@Table("early_review")
public record EarlyReview(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        UUID period,
        LocalDate askedOn,
        String askedBy,
        String recordedBy,
        EarlyReviewReason reason,
        String words,
        LocalDate agreedOn,
        Boolean accepted,
        LocalDate reviewOn,
        String answer,
        LocalDate decidedOn,
        String decidedBy,
        @Version long version) {

    private static final String COLLEAGUE = "user:";

    /** The colleague who asked; nothing when somebody of the file did. */
    public Optional<String> colleague() {
        return askedBy.startsWith(COLLEAGUE) ? Optional.of(askedBy.substring(COLLEAGUE.length())) : Optional.empty();
    }

    /** The person of the file who asked; nothing when a colleague did. */
    public Optional<PersonNumber> person() {
        return askedBy.startsWith(COLLEAGUE) ? Optional.empty() : Optional.of(PersonNumber.parse(askedBy));
    }

    public boolean isAnswered() {
        return accepted != null;
    }

    public boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    EarlyReview about(UUID chosen, LocalDate agreed) {
        return new EarlyReview(
                id,
                family,
                chosen,
                askedOn,
                askedBy,
                recordedBy,
                reason,
                words,
                agreed,
                accepted,
                reviewOn,
                answer,
                decidedOn,
                decidedBy,
                version);
    }

    static String colleague(String userId) {
        return COLLEAGUE + userId;
    }

    EarlyReview answered(EarlyReviewAnswer given, LocalDate on, String by) {
        if (isAnswered()) {
            throw new Refusal("This request has been answered already.");
        }
        return new EarlyReview(
                id,
                family,
                period,
                askedOn,
                askedBy,
                recordedBy,
                reason,
                words,
                agreedOn,
                given.isAccepted(),
                given.isAccepted() ? given.reviewOn() : null,
                given.answer().strip(),
                on,
                by,
                version);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " early review " + id;
    }
}
