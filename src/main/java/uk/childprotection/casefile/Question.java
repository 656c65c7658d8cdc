package uk.childprotection.casefile;

/** A question as a form words it, and what may be answered to it. Refusals name the question, never the answer. */
record Question(String words) {

    /** The answer without blanks around it, null when there is none; refused beyond {@code most} characters. */
    String optional(String answer, int most) {
        if (answer == null || answer.isBlank()) {
            return null;
        }
        String stripped = answer.strip();
        if (stripped.length() > most) {
            throw new Refusal("“%s” may have at most %d characters.".formatted(words, most));
        }
        return stripped;
    }

    /** As {@link #optional}, but refused when there is no answer. */
    String required(String answer, int most) {
        return required(optional(answer, most));
    }

    <T> T required(T answer) {
        if (answer == null) {
            throw new Refusal("“%s” needs an answer.".formatted(words));
        }
        return answer;
    }
}
