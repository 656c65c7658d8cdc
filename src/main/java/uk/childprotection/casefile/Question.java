package uk.childprotection.casefile;

import java.util.function.UnaryOperator;

/** A question as a form words it, and what may be answered to it. Refusals name the question, never the answer. */
record Question(String wording) {

    /** An answer of one line, without superfluous blanks; null when there is none, refused beyond {@code most} characters. */
    String line(String answer, int most) {
        return kept(answer, most, text -> text.replaceAll("\\s+", " "));
    }

    /** An answer in free words, which may run over several lines; null when there is none. */
    String words(String answer, int most) {
        return kept(answer, most, text -> text.replace("\r\n", "\n"));
    }

    String requiredLine(String answer, int most) {
        return required(line(answer, most));
    }

    String requiredWords(String answer, int most) {
        return required(words(answer, most));
    }

    /** A name: one line with at least one letter. */
    String requiredName(String answer, int most) {
        return required(name(answer, most));
    }

    String name(String answer, int most) {
        String name = line(answer, most);
        if (name != null && name.codePoints().noneMatch(Character::isLetter)) {
            throw new Refusal("“%s” needs at least one letter.".formatted(wording));
        }
        return name;
    }

    <T> T required(T answer) {
        if (answer == null) {
            throw new Refusal("“%s” needs an answer.".formatted(wording));
        }
        return answer;
    }

    private String kept(String answer, int most, UnaryOperator<String> tidied) {
        if (answer == null || answer.isBlank()) {
            return null;
        }
        String text = tidied.apply(answer.strip());
        if (text.length() > most) {
            throw new Refusal("“%s” may have at most %d characters.".formatted(wording, most));
        }
        if (!StorableText.is(text)) {
            throw new Refusal("“%s” holds a character that is no text: type it again.".formatted(wording));
        }
        return text;
    }
}
