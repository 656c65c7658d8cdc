package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The people of a family whose case is opened, as a start form asks for them: the lists that its answers share. */
public record PeopleReported(List<ChildRow> children, List<AdultRow> adults, List<ProfessionalRow> professionals) {

    /** A child of the household as the form asks for it. */
    public record ChildRow(
            YesNo born,
            String firstNames,
            String surname,
            LocalDate dateOfBirth,
            LocalDate expectedOn,
            Sex sex,
            Ethnicity ethnicity,
            String firstLanguage,
            YesNo interpreterNeeded,
            String communicationNeeds,
            YesNo disabled,
            String address,
            String schoolOrNursery,
            String gp,
            NhsNumber nhsNumber,
            String localAuthorityId) {

        ChildDetails details() {
            return new ChildDetails(
                    firstNames,
                    surname,
                    dateOfBirth,
                    expectedOn,
                    sex,
                    ethnicity,
                    firstLanguage,
                    isYes(interpreterNeeded),
                    communicationNeeds,
                    isYes(disabled),
                    address,
                    schoolOrNursery,
                    gp,
                    nhsNumber,
                    localAuthorityId);
        }

        /** Never the child's words: they would reach a log. */
        @Override
        public String toString() {
            return "child";
        }
    }

    /** An adult of the family or network as the form asks for it. */
    public record AdultRow(
            String name,
            LocalDate dateOfBirth,
            List<RelationRow> relations,
            String address,
            String email,
            String telephone,
            SafeContact safeContact,
            String safeContactWords,
            String language,
            YesNo interpreterNeeded,
            LetterFormat format,
            String formatWords) {

        public AdultRow {
            relations = relations == null ? List.of() : List.copyOf(relations);
        }

        OpenFamily.NewAdult adult(int children) {
            AdultDetails details = new AdultDetails(
                    name,
                    dateOfBirth,
                    new Contact(address, email, telephone),
                    language,
                    isYes(interpreterNeeded),
                    format,
                    formatWords,
                    safeContact,
                    safeContactWords);
            List<RelationDetails> all = relations.stream()
                    .flatMap(relation -> relation.toEach(children).stream())
                    .toList();
            return new OpenFamily.NewAdult(details, all);
        }

        /** Never the adult's words: they would reach a log. */
        @Override
        public String toString() {
            return "adult";
        }
    }

    /**
     * What an adult is to one or more children.
     *
     * @param children the children’s numbers; nobody means all of them
     */
    public record RelationRow(
            String children, RelationKind kind, ParentalResponsibility parentalResponsibility, YesNo livesWithChild) {

        List<RelationDetails> toEach(int count) {
            return named(children, count).stream()
                    .map(child -> new RelationDetails(child, kind, parentalResponsibility, isYes(livesWithChild)))
                    .toList();
        }
    }

    /**
     * A professional as the form asks for it.
     *
     * @param children the numbers of the children the professional knows; nobody means all of them
     */
    public record ProfessionalRow(
            Agency agency,
            String organisation,
            String name,
            String role,
            String children,
            String address,
            String email,
            String telephone) {

        OpenFamily.NewProfessional professional(int count) {
            return new OpenFamily.NewProfessional(
                    new ProfessionalDetails(agency, organisation, name, role, new Contact(address, email, telephone)),
                    new PersonNumbers(numbersIn(children)));
        }

        /** Never the professional's words: they would reach a log. */
        @Override
        public String toString() {
            return "professional";
        }
    }

    public PeopleReported {
        children = children == null ? List.of() : List.copyOf(children);
        adults = adults == null ? List.of() : List.copyOf(adults);
        professionals = professionals == null ? List.of() : List.copyOf(professionals);
    }

    /** The family to open a case for; refuses answers that do not fit together and says in which row. */
    public OpenFamily family(String teamId, String startedBy, boolean restricted, ReferralDetails referral) {
        return new OpenFamily(
                teamId,
                startedBy,
                restricted,
                referral,
                rows("Child C", children.size(), row -> children.get(row)::details),
                rows("Adult A", adults.size(), row -> () -> adults.get(row).adult(children.size())),
                rows(
                        "Professional P",
                        professionals.size(),
                        row -> () -> professionals.get(row).professional(children.size())));
    }

    /** With one more professional, who is the last of the list. */
    public PeopleReported with(ProfessionalRow professional) {
        List<ProfessionalRow> more = new ArrayList<>(professionals);
        more.add(professional);
        return new PeopleReported(children, adults, more);
    }

    /** The children whom a field names by their numbers, such as {@code C1 C3}; nobody means all of them. */
    public List<PersonNumber> named(String numbers) {
        return named(numbers, children.size());
    }

    /** Never the people: they would reach a log. */
    @Override
    public String toString() {
        return "people";
    }

    private static <T> List<T> rows(String whose, int count, IntFunction<Supplier<T>> readers) {
        return IntStream.range(0, count)
                .mapToObj(place -> Refusal.about(whose + (place + 1), readers.apply(place)))
                .toList();
    }

    private static List<PersonNumber> named(String numbers, int count) {
        List<PersonNumber> named = numbersIn(numbers);
        return named.isEmpty()
                ? IntStream.rangeClosed(1, count).mapToObj(PersonNumber::child).toList()
                : named;
    }

    private static List<PersonNumber> numbersIn(String numbers) {
        return PersonNumbers.parse(numbers == null ? null : numbers.replaceAll("[,;&]|\\band\\b", " "))
                .all();
    }

    private static boolean isYes(YesNo answer) {
        return answer != null && answer.isYes();
    }
}
