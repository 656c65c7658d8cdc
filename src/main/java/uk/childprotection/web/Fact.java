package uk.childprotection.web;

import java.util.List;
import java.util.stream.Stream;

/** Something known of a person or case, under its name. */
record Fact(String name, String value) {

    /** Those that are known, in their order. */
    static List<Fact> known(Fact... facts) {
        return Stream.of(facts)
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .toList();
    }

    /** Never the value: it would reach a log. */
    @Override
    public String toString() {
        return name;
    }
}
