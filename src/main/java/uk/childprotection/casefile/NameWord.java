package uk.childprotection.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** One word of somebody's name, by which the family is found again. */
@Table("name_word")
record NameWord(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        PersonNumber person,
        String wordStart,
        String word) {

    static List<NameWord> of(FamilyReference family, PersonNumber number, ChildDetails child) {
        return of(family, number, (child.isUnborn() ? "" : child.firstNames() + " ") + child.surname());
    }

    static List<NameWord> of(FamilyReference family, PersonNumber number, AdultDetails adult) {
        return of(family, number, adult.name());
    }

    private static List<NameWord> of(FamilyReference family, PersonNumber person, String name) {
        return NameWords.of(name).stream()
                .map(word -> new NameWord(UUID.randomUUID(), family, person, NameWords.start(word), word))
                .toList();
    }

    /** Never the word: it would reach a log. */
    @Override
    public String toString() {
        return family + " " + person;
    }
}
