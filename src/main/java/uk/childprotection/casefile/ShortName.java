package uk.childprotection.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** The name of a family as a task's card shows it: the children's surnames, each once. */
final class ShortName {

    private static final int MOST = 120;

    private ShortName() {}

    static String of(List<ChildDetails> children) {
        String names = children.stream().map(ChildDetails::surname).distinct().collect(Collectors.joining(" / "));
        return names.length() <= MOST ? names : NameWords.cut(names, MOST - 1) + "…";
    }
}
