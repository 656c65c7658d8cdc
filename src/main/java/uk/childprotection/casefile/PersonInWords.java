package uk.childprotection.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a file says of one person, question by question, in words: to see what a correction has changed. */
final class PersonInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Map<String, String> words = new LinkedHashMap<>();

    private PersonInWords() {}

    static Map<String, String> of(FamilyFile file, PersonNumber number) {
        PersonInWords person = new PersonInWords();
        switch (number.kind()) {
            case CHILD -> person.child(file, file.child(number));
            case ADULT -> person.adult(file, file.adult(number));
            case PROFESSIONAL -> person.professional(file, file.professional(number));
        }
        return person.words;
    }

    private void child(FamilyFile file, Child child) {
        ChildDetails details = child.details();
        say("First names", details.firstNames());
        say("Surname", details.surname());
        say("Date of birth", details.dateOfBirth());
        say("Expected date of delivery", details.expectedOn());
        say("Sex", details.sex());
        say("Ethnicity", details.ethnicity());
        say("First language", details.firstLanguage());
        say("Interpreter needed", details.interpreterNeeded());
        say("Communication needs", details.communicationNeeds());
        say("Disability", details.disabled());
        say("Address", details.address());
        say("School or nursery", details.schoolOrNursery());
        say("GP", details.gp());
        say(
                "NHS number",
                details.nhsNumber() == null ? null : details.nhsNumber().printed());
        say("Local authority child id", details.localAuthorityId());
        file.everyRelation()
                .filter(relation -> relation.child().equals(child.number()))
                .forEach(relation -> say(
                        "%s (%s) to this child".formatted(file.nameOf(relation.adult()), relation.adult()), relation));
        say(child.left());
    }

    private void adult(FamilyFile file, Adult adult) {
        AdultDetails details = adult.details();
        say("Name", details.name());
        say("Date of birth", details.dateOfBirth());
        say(details.contact());
        say("Safe contact", details.safeContact());
        say("Safe contact, in words", details.safeContactWords());
        say("Language", details.language());
        say("Interpreter needed", details.interpreterNeeded());
        say("Form of letters", details.format());
        say("Format needed, in words", details.formatWords());
        file.everyRelation()
                .filter(relation -> relation.adult().equals(adult.number()))
                .forEach(relation ->
                        say("To %s (%s)".formatted(file.nameOf(relation.child()), relation.child()), relation));
        say(adult.left());
    }

    private void professional(FamilyFile file, Professional professional) {
        ProfessionalDetails details = professional.details();
        say("Agency", details.agency());
        say("Organisation", details.organisation());
        say("Name", details.name());
        say("Role", details.role());
        say("Children they know", professional.children().isEmpty() ? "All" : names(file, professional.children()));
        say(details.contact());
        say(professional.left());
    }

    private void say(Contact contact) {
        say("Address", contact.address());
        say("E-mail", contact.email());
        say("Telephone", contact.telephone());
    }

    private void say(Leaving left) {
        say("Left", left == null ? null : "%s, since %s".formatted(left.how().label(), DAY.format(left.on())));
    }

    private void say(String question, Relation relation) {
        say(
                question,
                "%s; parental responsibility: %s; %s"
                        .formatted(
                                relation.kind().label(),
                                relation.parentalResponsibility().label(),
                                relation.livesWithChild() ? "lives with the child" : "does not live with the child"));
    }

    private void say(String question, boolean yes) {
        say(question, YesNo.of(yes).label());
    }

    private void say(String question, LocalDate day) {
        say(question, day == null ? null : DAY.format(day));
    }

    private void say(String question, Coded answer) {
        say(question, answer.label());
    }

    private void say(String question, String answer) {
        if (answer != null) {
            words.put(question, answer);
        }
    }

    private static String names(FamilyFile file, PersonNumbers children) {
        return children.all().stream()
                .map(child -> "%s (%s)".formatted(file.nameOf(child), child))
                .collect(Collectors.joining(", "));
    }
}
