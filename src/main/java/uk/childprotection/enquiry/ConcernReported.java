package uk.childprotection.enquiry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import uk.childprotection.casefile.AdultDetails;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.ChildDetails;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.Ethnicity;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.NhsNumber;
import uk.childprotection.casefile.OpenFamily;
import uk.childprotection.casefile.ParentalResponsibility;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.PrimaryNeed;
import uk.childprotection.casefile.ProfessionalDetails;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.casefile.ReferralSource;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.RelationDetails;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.casefile.Sex;
import uk.childprotection.casefile.YesNo;

/**
 * A concern that may need a Section 47 enquiry: the referral, and the family when its case is not open yet.
 *
 * @param caseOpen whether the family’s case is open already
 * @param reference the family’s reference then; the lists of people are left out
 * @param team id or name of the team; null for the one team of whoever reports
 */
public record ConcernReported(
        YesNo caseOpen,
        String reference,
        LocalDate receivedOn,
        ReferralSource source,
        PrimaryNeed primaryNeed,
        String reported,
        String referrer,
        String referrerAddress,
        String referrerEmail,
        String referrerTelephone,
        List<ChildRow> children,
        List<AdultRow> adults,
        List<ProfessionalRow> professionals,
        String team,
        YesNo restricted,
        YesNo immediateDanger) {

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

    public ConcernReported {
        children = children == null ? List.of() : List.copyOf(children);
        adults = adults == null ? List.of() : List.copyOf(adults);
        professionals = professionals == null ? List.of() : List.copyOf(professionals);
    }

    /** Whether the concern is about a family whose case is open already. */
    @JsonIgnore
    public boolean isAboutOpenCase() {
        return isYes(caseOpen);
    }

    @JsonIgnore
    public boolean isImmediateDanger() {
        return isYes(immediateDanger);
    }

    @JsonIgnore
    public boolean isRestricted() {
        return isYes(restricted);
    }

    /** The family whose case is open; refuses a reference that cannot be one. */
    public FamilyReference openCase() {
        Rule.given(reference, "Reference of the family’s case");
        return FamilyReference.parse(reference);
    }

    /** The referral; refuses answers that do not fit together. */
    public ReferralDetails referral() {
        return new ReferralDetails(
                receivedOn,
                source,
                primaryNeed,
                reported,
                referrer,
                Refusal.about("The referrer", () -> new Contact(referrerAddress, referrerEmail, referrerTelephone)));
    }

    /** The family to open a case for; refuses answers that do not fit together and says in which row. */
    public OpenFamily family(String teamId, String startedBy) {
        return new OpenFamily(
                teamId,
                startedBy,
                isRestricted(),
                referral(),
                rows("Child C", children.size(), row -> children.get(row)::details),
                rows("Adult A", adults.size(), row -> () -> adults.get(row).adult(children.size())),
                rows(
                        "Professional P",
                        professionals.size(),
                        row -> () -> professionals.get(row).professional(children.size())));
    }

    /** Never what was reported: it would reach a log. */
    @Override
    public String toString() {
        return "concern";
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
