package uk.childprotection.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** Which papers went with a family, in their order. */
public record TransferPapers(@JsonValue List<TransferPaper> all) {

    /** From the answers of a form; none for none. */
    @JsonCreator
    public TransferPapers {
        all = all == null || all.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(all));
    }

    /** As {@link #value} wrote them. */
    public static TransferPapers parse(String value) {
        return new TransferPapers(Arrays.stream(value.split(","))
                .filter(paper -> !paper.isBlank())
                .map(TransferPaper::valueOf)
                .toList());
    }

    /** As a column keeps them. */
    public String value() {
        return all.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Those that did not go. */
    public List<TransferPaper> missing() {
        return Arrays.stream(TransferPaper.values())
                .filter(paper -> !all.contains(paper))
                .toList();
    }
}
