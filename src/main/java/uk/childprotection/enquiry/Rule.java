package uk.childprotection.enquiry;

import java.time.LocalDate;
import uk.childprotection.casefile.Refusal;

/** Rules that many answers share. A refusal names the question as its form words it, never the answer. */
final class Rule {

    private Rule() {}

    static void given(Object answer, String question) {
        if (answer == null || answer instanceof String words && words.isBlank()) {
            throw new Refusal("“%s” needs an answer.".formatted(question));
        }
    }

    static void notToCome(LocalDate day, LocalDate today, String question) {
        given(day, question);
        if (day.isAfter(today)) {
            throw new Refusal("“%s” lies in the future.".formatted(question));
        }
    }

    /** @param event what happened on the earliest day, with its article */
    static void notBefore(LocalDate day, LocalDate earliest, String question, String event) {
        given(day, question);
        if (day.isBefore(earliest)) {
            throw new Refusal("“%s” lies before %s.".formatted(question, event));
        }
    }
}
