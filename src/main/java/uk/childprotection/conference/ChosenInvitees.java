package uk.childprotection.conference;

import java.util.List;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.casefile.YesNo;

/**
 * The answers of the form {@code choose-invitees}.
 *
 * @param why why the conference is held, in words the family can read
 */
public record ChosenInvitees(
        String why,
        List<OfChild> children,
        List<OfAdult> adults,
        List<OfProfessional> professionals,
        List<NewAdult> newAdults,
        List<NewProfessional> newProfessionals,
        List<ExclusionAsked> exclusions) {

    public ChosenInvitees {
        children = orNone(children);
        adults = orNone(adults);
        professionals = orNone(professionals);
        newAdults = orNone(newAdults);
        newProfessionals = orNone(newProfessionals);
        exclusions = orNone(exclusions);
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }

    /** What was settled for somebody who is in the file. */
    sealed interface OfPerson {

        PersonNumber number();

        YesNo invite();

        String reason();
    }

    /**
     * What was settled for a child.
     *
     * @param invite null for an unborn child
     * @param reason why the proposal is not followed
     */
    public record OfChild(
            PersonNumber number,
            YesNo invite,
            String reason,
            String viewsBroughtBy,
            AdvocateOffer advocate,
            String advocateReason,
            String advocateName,
            String advocateEmail,
            String interpreterLanguage,
            String needs)
            implements OfPerson {

        TakingPart takingPart() {
            Companion found = advocateName == null
                    ? null
                    : new Companion(advocateName, SupporterRole.ADVOCATE, null, advocateEmail);
            return new TakingPart(
                    null, advocate, advocateReason, found, interpreterLanguage, needs, null, viewsBroughtBy);
        }
    }

    /** What was settled for an adult of the family or around it. */
    public record OfAdult(
            PersonNumber number,
            YesNo invite,
            String reason,
            String viewsBroughtBy,
            String supporterName,
            SupporterRole supporterRole,
            String supporterAddress,
            String supporterEmail,
            String interpreterLanguage,
            LetterFormat format,
            String needs)
            implements OfPerson {

        TakingPart takingPart() {
            Companion supporter = supporterName == null
                    ? null
                    : new Companion(supporterName, supporterRole, supporterAddress, supporterEmail);
            return new TakingPart(supporter, null, null, null, interpreterLanguage, needs, format, viewsBroughtBy);
        }
    }

    /** What was settled for a professional. */
    public record OfProfessional(PersonNumber number, YesNo invite, String reason, YesNo report) implements OfPerson {}

    /** An adult to invite who was not in the file. */
    public record NewAdult(
            String name,
            RelationKind relation,
            String reason,
            String address,
            String email,
            String telephone,
            SafeContact safeContact,
            String safeContactWords,
            String interpreterLanguage,
            String needs) {}

    /** A professional to invite who was not in the file. */
    public record NewProfessional(
            Agency agency,
            String organisation,
            String name,
            String role,
            String reason,
            String address,
            String email,
            String telephone,
            YesNo report) {}

    /**
     * A request to keep somebody out of the conference.
     *
     * @param person the number of the person in the file
     * @param extent all of it or a part
     */
    public record ExclusionAsked(PersonNumber person, Exclusion extent, ExclusionGround ground, String evidence) {}

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "chosen invitees";
    }
}
