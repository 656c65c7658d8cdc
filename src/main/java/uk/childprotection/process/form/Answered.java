package uk.childprotection.process.form;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A question of a form and what was answered to it, in words.
 *
 * @param question as the form words it
 * @param answer empty when the question was left open; null when the answer is in the parts
 * @param parts the rows of a list, or the one part of a group
 */
@NamedInterface("web")
public record Answered(String question, String answer, List<Part> parts) {

    public Answered {
        parts = List.copyOf(parts);
    }

    /** Some answers that belong together, about one person or thing where they have a title; null when they have none. */
    @NamedInterface("web")
    public record Part(String title, List<Answered> answers) {

        public Part {
            answers = List.copyOf(answers);
        }
    }

    /** A plain answer. */
    public static Answered plainly(String question, String answer) {
        return new Answered(question, answer, List.of());
    }

    /** An answer in parts. */
    public static Answered inParts(String question, List<Part> parts) {
        return new Answered(question, null, parts);
    }

    /** Whether the question was asked and nothing was answered. */
    public boolean leftOpen() {
        return parts.isEmpty() && (answer == null || answer.isEmpty());
    }

    /** Never what was answered: it would reach a log. */
    @Override
    public String toString() {
        return "answer to “" + question + "”";
    }
}
