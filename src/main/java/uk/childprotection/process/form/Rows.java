package uk.childprotection.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Rows of a list are known by the read-only field {@code number}, the number of the person or thing in the case file. */
final class Rows {

    static final String NUMBER = "number";

    private Rows() {}

    static boolean sameRow(JsonNode one, JsonNode other) {
        return one.hasNonNull(NUMBER) && one.path(NUMBER).equals(other.path(NUMBER));
    }

    static List<String> numbers(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(NUMBER).asText())
                .toList();
    }
}
