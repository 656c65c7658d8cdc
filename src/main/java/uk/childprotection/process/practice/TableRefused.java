package uk.childprotection.process.practice;

/** A decision table says what it must not say; the sentence tells whoever drew it which row, and why. */
class TableRefused extends RuntimeException {

    TableRefused(String table, String sentence) {
        super("The table \"%s\" is refused: %s".formatted(table, sentence));
    }
}
