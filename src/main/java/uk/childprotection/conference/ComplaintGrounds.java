package uk.childprotection.conference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/** What about a conference a complaint is of, in the order of the list; nothing when it is of an agency only. */
public record ComplaintGrounds(@JsonValue List<ComplaintGround> all) {

    @JsonCreator
    public ComplaintGrounds {
        all = all == null ? List.of() : all.stream().distinct().sorted().toList();
    }

    /** The grounds in words, one after the other. */
    public String inWords() {
        return all.stream().map(ComplaintGround::label).collect(Collectors.joining("; "));
    }
}
