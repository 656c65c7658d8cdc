package uk.childprotection.enquiry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.OpenFamily;
import uk.childprotection.casefile.PeopleReported;
import uk.childprotection.casefile.PrimaryNeed;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.casefile.ReferralSource;
import uk.childprotection.casefile.Refusal;
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
        List<PeopleReported.ChildRow> children,
        List<PeopleReported.AdultRow> adults,
        List<PeopleReported.ProfessionalRow> professionals,
        String team,
        YesNo restricted,
        YesNo immediateDanger) {

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
        return new PeopleReported(children, adults, professionals)
                .family(teamId, startedBy, isRestricted(), referral());
    }

    /** Never what was reported: it would reach a log. */
    @Override
    public String toString() {
        return "concern";
    }

    private static boolean isYes(YesNo answer) {
        return answer != null && answer.isYes();
    }
}
