package uk.childprotection.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.convert.ConverterBuilder;

/** How a value of a room is kept in one column of its table, the same way there and back. */
public final class Column {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    private Column() {}

    /** A value that is written as a text, for example a reference or a number. */
    public static <T> ConverterBuilder.ConverterAware text(
            Class<T> type, Function<T, String> write, Function<String, T> read) {
        return ConverterBuilder.reading(String.class, type, read).andWriting(write);
    }

    /** An id. */
    public static <T> ConverterBuilder.ConverterAware id(
            Class<T> type, Function<T, UUID> write, Function<UUID, T> read) {
        return ConverterBuilder.reading(UUID.class, type, read).andWriting(write);
    }

    /** Words that nobody searches, as one JSON text; an answer that a later version adds is empty in earlier rows. */
    public static <T> ConverterBuilder.ConverterAware words(Class<T> type) {
        return text(type, Column::json, text -> words(text, type));
    }

    private static String json(Object words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(words.getClass().getSimpleName() + " cannot be written as JSON.");
        }
    }

    private static <T> T words(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept " + type.getSimpleName() + " cannot be read.");
        }
    }
}
