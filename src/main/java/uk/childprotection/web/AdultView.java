package uk.childprotection.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.AdultDetails;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.Relation;
import uk.childprotection.casefile.SafeContact;

/**
 * An adult as the page of the family shows them.
 *
 * @param safeContact what reaches the person safely
 * @param takeCare whether that has to be read before anything is sent
 */
record AdultView(
        String number, String name, List<String> relations, String safeContact, boolean takeCare, List<Fact> facts) {

    static AdultView of(Adult adult, FamilyFile file) {
        AdultDetails details = adult.details();
        List<Fact> facts = Fact.known(
                new Fact("Household", FormerView.inWords(adult.left())),
                new Fact("Address", details.contact().address()),
                new Fact("Telephone", details.contact().telephone()),
                new Fact("E-mail", details.contact().email()),
                new Fact("Language", language(details)),
                new Fact("Letters", format(details)),
                new Fact("Date of birth", Days.of(details.dateOfBirth())));
        return new AdultView(
                adult.number().value(),
                adult.name(),
                relations(adult, file),
                safely(details),
                takesCare(details.safeContact()),
                facts);
    }

    /** What the adult is to the children, children with the same answer together. */
    private static List<String> relations(Adult adult, FamilyFile file) {
        Map<String, List<String>> children = file.relationsOf(adult.number()).stream()
                .collect(Collectors.groupingBy(
                        AdultView::standing,
                        LinkedHashMap::new,
                        Collectors.mapping(relation -> file.nameOf(relation.child()), Collectors.toList())));
        return children.entrySet().stream()
                .map(same -> String.join(", ", same.getValue()) + ": " + same.getKey())
                .toList();
    }

    private static String standing(Relation relation) {
        String responsibility = switch (relation.parentalResponsibility()) {
            case YES -> "with parental responsibility";
            case NO -> "without parental responsibility";
            case NOT_KNOWN -> "parental responsibility not known yet";
        };
        return relation.kind().label() + ", " + responsibility
                + (relation.livesWithChild() ? ", lives with the child" : ", does not live with the child");
    }

    private static String safely(AdultDetails details) {
        String words = details.safeContactWords();
        return details.safeContact().label() + (words == null ? "" : ". " + words);
    }

    private static boolean takesCare(SafeContact way) {
        return switch (way) {
            case NOT_AT_ADDRESS, NOT_KNOWN, PHONE, BY_HAND -> true;
            case POST, EMAIL, POST_AND_EMAIL -> false;
        };
    }

    private static String language(AdultDetails details) {
        if (details.language() == null) {
            return "";
        }
        return details.language() + (details.interpreterNeeded() ? ", interpreter needed" : "");
    }

    private static String format(AdultDetails details) {
        String words = details.formatWords() == null ? "" : details.formatWords();
        if (details.format() == LetterFormat.STANDARD) {
            return words;
        }
        return words.isEmpty() ? details.format().label() : details.format().label() + ": " + words;
    }
}
