package uk.childprotection.enquiry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of a Section 47 enquiry. It says nothing about the family. */
public record EnquiryId(UUID uuid) {

    public EnquiryId {
        if (uuid == null) {
            throw new IllegalArgumentException("An enquiry has an id.");
        }
    }

    static EnquiryId next() {
        return new EnquiryId(UUID.randomUUID());
    }

    /** Reads what {@link #value()} wrote; anything else is a programming error. */
    @JsonCreator
    public static EnquiryId parse(String text) {
        return new EnquiryId(UUID.fromString(text));
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
