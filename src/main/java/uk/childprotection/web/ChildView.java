package uk.childprotection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.ChildDetails;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.NhsNumber;
import uk.childprotection.casefile.Relation;
import uk.childprotection.casefile.Sex;
import uk.childprotection.plan.EighteenthBirthday;

/** A child as the page of the family shows it. */
record ChildView(String number, String name, String age, List<Fact> facts) {

    static ChildView of(Child child, FamilyFile file, LocalDate today) {
        ChildDetails details = child.details();
        List<Fact> facts = Fact.known(
                new Fact("Household", FormerView.inWords(child.left())),
                new Fact("Turns 18", eighteen(child, today)),
                new Fact("Needs", needs(details)),
                new Fact("Parental responsibility", responsible(child, file)),
                new Fact("Lives with", livesWith(child, file)),
                new Fact("Address", details.address()),
                new Fact("First language", details.firstLanguage()),
                new Fact("School or nursery", details.schoolOrNursery()),
                new Fact("GP", details.gp()),
                new Fact(
                        "Sex", details.sex() == Sex.UNKNOWN ? "" : details.sex().label()),
                new Fact("Ethnicity", details.ethnicity().label()),
                new Fact("NHS number", number(details.nhsNumber())),
                new Fact("Local authority child id", details.localAuthorityId()));
        return new ChildView(child.number().value(), child.displayName(), Age.of(details, today), facts);
    }

    /** From a year before the birthday on: until then nobody has to think of it. */
    private static String eighteen(Child child, LocalDate today) {
        return EighteenthBirthday.known(child)
                .filter(birthday -> !birthday.on().minusYears(1).isAfter(today))
                .map(birthday -> "%s; a review of a plan is proposed by %s"
                        .formatted(Days.of(birthday.on()), Days.of(birthday.reviewBy())))
                .orElse("");
    }

    private static String needs(ChildDetails details) {
        String needs = String.join(
                "; ",
                Fact.known(
                                new Fact("", details.disabled() ? "Disabled child" : ""),
                                new Fact("", details.interpreterNeeded() ? "Interpreter needed" : ""),
                                new Fact("", details.communicationNeeds()))
                        .stream()
                        .map(Fact::value)
                        .toList());
        return needs.isEmpty() ? "None recorded" : needs;
    }

    private static String responsible(Child child, FamilyFile file) {
        String names = file.relationsTo(child.number()).stream()
                .filter(Relation::hasParentalResponsibility)
                .map(relation -> file.nameOf(relation.adult()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Nobody recorded" : names;
    }

    private static String livesWith(Child child, FamilyFile file) {
        return file.relationsTo(child.number()).stream()
                .filter(Relation::livesWithChild)
                .map(relation -> file.nameOf(relation.adult()))
                .collect(Collectors.joining(", "));
    }

    private static String number(NhsNumber number) {
        return number == null ? "" : number.printed();
    }
}
