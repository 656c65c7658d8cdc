package uk.childprotection.web;

import java.util.List;

/**
 * The invented family of the first stretch: two children, one not born yet, the parents living apart. Nothing about them may be
 * found outside the case file; a made-up word stands in everything that is typed.
 */
final class InventedFamily {

    /** In every sentence typed about the family. */
    static final String WORD = "quokkazebra";

    private final String surname;
    private String reference;

    InventedFamily(String surname) {
        this.surname = surname;
    }

    /** Known once the case is open. */
    void opened(String reference) {
        this.reference = reference;
    }

    String reference() {
        return reference;
    }

    String surname() {
        return surname;
    }

    String eldest() {
        return "Marigold";
    }

    String second() {
        return "Bramble";
    }

    String mother() {
        return "Ms Hazel " + surname;
    }

    String father() {
        return "Mr Oakley Fatherson" + surname;
    }

    String mothersAddress() {
        return "1 Madeup Meadow, Testham";
    }

    String fathersAddress() {
        return "9 Pretend Parade, Testham";
    }

    /** An ordinary mailbox: no letter may go there whole. */
    String emailOf(String parent) {
        return parent.equals(mother()) ? "mother@mail.example" : "father@mail.example";
    }

    String safeContactOf(String parent) {
        return parent.equals(mother()) ? "By post and by e-mail" : "By post to the address";
    }

    String police() {
        return "officer@force.police.example";
    }

    String healthVisitor() {
        return "visitor@trust.nhs.example";
    }

    String midwife() {
        return "midwife@trust.nhs.example";
    }

    String teacher() {
        return "Mr Ash Example";
    }

    /** The school has no secure domain. */
    String school() {
        return "teacher@school.example";
    }

    /** What may be found nowhere but in the case file and in letters. */
    List<String> secrets() {
        return List.of(surname, eldest(), second(), mothersAddress(), fathersAddress(), "mail.example", WORD);
    }

    /** A sentence about the family, with the made-up word in it. */
    String words(String sentence) {
        return sentence + " " + WORD + ".";
    }
}
