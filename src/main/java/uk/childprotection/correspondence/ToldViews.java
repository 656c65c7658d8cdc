package uk.childprotection.correspondence;

import java.util.List;

/**
 * What was said at a conference about one child.
 *
 * @param family the family's views
 * @param own the child's own views; none for a child who is not born yet
 * @param agencies what each agency thinks, with its name
 */
public record ToldViews(String child, List<Passage> family, List<Passage> own, List<Passage> agencies) {

    public ToldViews {
        child = Required.text(child, "The name of the child");
        family = List.copyOf(family);
        own = List.copyOf(own);
        agencies = List.copyOf(agencies);
    }

    /** Whether anything is left to tell. */
    public boolean any() {
        return !family.isEmpty() || !own.isEmpty() || !agencies.isEmpty();
    }

    ToldViews seenBy(Eyes reader) {
        return new ToldViews(
                child,
                Withheld.seenBy(reader, family),
                Withheld.seenBy(reader, own),
                Withheld.seenBy(reader, agencies));
    }
}
