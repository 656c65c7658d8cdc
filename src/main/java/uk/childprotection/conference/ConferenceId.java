package uk.childprotection.conference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of a conference. It says nothing about the family. */
public record ConferenceId(UUID uuid) {

    public ConferenceId {
        if (uuid == null) {
            throw new IllegalArgumentException("A conference has an id.");
        }
    }

    static ConferenceId next() {
        return new ConferenceId(UUID.randomUUID());
    }

    /** Reads what {@link #value()} wrote; anything else is a programming error. */
    @JsonCreator
    public static ConferenceId parse(String text) {
        return new ConferenceId(UUID.fromString(text));
    }

    @JsonValue
    public String value() {
        return uuid.toString();
    }

    @Override
    public String toString() {
        return value();
    }
}
