package uk.childprotection.casefile;

import com.fasterxml.jackson.annotation.JsonValue;

/** An entry of a code list: the code that forms send and returns carry, and the words a person reads. */
public interface Coded {

    @JsonValue
    String code();

    String label();
}
