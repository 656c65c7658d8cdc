package uk.childprotection.casefile;

import java.nio.charset.StandardCharsets;

/** What a database can keep as text: PostgreSQL knows neither NUL nor half of a surrogate pair. */
final class StorableText {

    private StorableText() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(StorableText::isText);
    }

    /** The text with anything that cannot be kept replaced by a question mark. */
    static String of(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '?');
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t' || character == '\r';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
