package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds an invented adult, by default Ms Hazel Sample, who can be reached by post. */
public final class AdultBuilder {

    private String name = "Ms Hazel Sample";
    private LocalDate dateOfBirth = LocalDate.of(1990, 5, 6);
    private Contact contact = new Contact("1 Sample Street, Testham", "hazel.sample@mail.example", "01632 960001");
    private String language;
    private boolean interpreterNeeded;
    private LetterFormat format = LetterFormat.STANDARD;
    private SafeContact safeContact = SafeContact.POST;
    private String safeContactWords;
    private boolean livesWithChildren;
    private final List<RelationDetails> relations = new ArrayList<>();

    private AdultBuilder() {}

    public static AdultBuilder anAdult() {
        return new AdultBuilder();
    }

    public AdultBuilder named(String name) {
        this.name = name;
        return this;
    }

    public AdultBuilder bornOn(LocalDate day) {
        this.dateOfBirth = day;
        return this;
    }

    public AdultBuilder reachedAt(Contact contact) {
        this.contact = contact;
        return this;
    }

    public AdultBuilder safely(SafeContact way, String words) {
        this.safeContact = way;
        this.safeContactWords = words;
        return this;
    }

    public AdultBuilder speaking(String language, boolean interpreterNeeded) {
        this.language = language;
        this.interpreterNeeded = interpreterNeeded;
        return this;
    }

    public AdultBuilder reading(LetterFormat format) {
        this.format = format;
        return this;
    }

    public AdultBuilder livingWithChildren() {
        this.livesWithChildren = true;
        return this;
    }

    public AdultBuilder motherOf(int... children) {
        return related(RelationKind.MOTHER, ParentalResponsibility.YES, children);
    }

    public AdultBuilder fatherOf(int... children) {
        return related(RelationKind.FATHER, ParentalResponsibility.YES, children);
    }

    public AdultBuilder related(RelationKind kind, ParentalResponsibility responsibility, int... children) {
        for (int child : children) {
            relations.add(new RelationDetails(PersonNumber.child(child), kind, responsibility, false));
        }
        return this;
    }

    public AdultDetails details() {
        return new AdultDetails(
                name, dateOfBirth, contact, language, interpreterNeeded, format, null, safeContact, safeContactWords);
    }

    public OpenFamily.NewAdult build() {
        return new OpenFamily.NewAdult(
                details(),
                relations.stream()
                        .map(relation -> new RelationDetails(
                                relation.child(),
                                relation.kind(),
                                relation.parentalResponsibility(),
                                livesWithChildren))
                        .toList());
    }
}
