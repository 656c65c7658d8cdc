package uk.childprotection.conference;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Some parts of a record, each once, in the order of the record. Kept as one short text, {@code VIEWS ANALYSIS}. */
public record RecordParts(Set<RecordPart> all) {

    /** All of the record is there. */
    public static final RecordParts NONE = new RecordParts(Set.of());

    public RecordParts {
        all = all.isEmpty() ? Set.of() : Set.copyOf(all);
    }

    static RecordParts of(Collection<RecordPart> parts) {
        return new RecordParts(Set.copyOf(parts));
    }

    static RecordParts parse(String text) {
        return text.isBlank()
                ? NONE
                : of(Arrays.stream(text.split(" ")).map(RecordPart::valueOf).toList());
    }

    String value() {
        return inOrder().stream().map(RecordPart::name).collect(Collectors.joining(" "));
    }

    /** The parts in the order in which the record has them. */
    public List<RecordPart> inOrder() {
        return all.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(all));
    }

    public boolean contains(RecordPart part) {
        return all.contains(part);
    }

    RecordParts and(Set<RecordPart> more) {
        EnumSet<RecordPart> both = EnumSet.noneOf(RecordPart.class);
        both.addAll(all);
        both.addAll(more);
        return new RecordParts(both);
    }
}
