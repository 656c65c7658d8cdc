package uk.childprotection.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A returned mail that has been dealt with.
 *
 * @param mail tells the mail from others without a word of it
 * @param status the status code of the report; {@code null} when it said none
 */
@Table("returned_mail")
record ReturnedMailRow(@Id String mail, UUID letter, LetterProblem problem, String status, Instant readAt) {}
