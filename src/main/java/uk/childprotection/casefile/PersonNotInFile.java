package uk.childprotection.casefile;

/** Nobody in the family's file has this number. */
public class PersonNotInFile extends Refusal {

    public PersonNotInFile(FamilyReference reference, PersonNumber number) {
        super("The case %s has nobody with the number %s.".formatted(reference, number));
    }
}
