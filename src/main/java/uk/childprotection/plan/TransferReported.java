package uk.childprotection.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.OpenFamily;
import uk.childprotection.casefile.PeopleReported;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PrimaryNeed;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.casefile.ReferralSource;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * Another authority has told us in writing that a family with a plan moves here: the answers of the form {@code start-transfer-in}.
 *
 * @param receivedOn the day its written notice reached us
 * @param contactName who answers for the family there
 * @param contactRole what they are there
 * @param plans the plans there, one row for children with the same category and day
 * @param why why the family moves, and how long the housing is for
 * @param reported what the move changes about the risk, and what the children need now
 * @param papers which papers came with the notice
 * @param papersMissing what is done about the others; null when all came
 * @param team id or name of our team; null for the one team of whoever takes the notice down
 */
public record TransferReported(
        LocalDate receivedOn,
        LocalDate movedOn,
        String authority,
        String contactName,
        String contactRole,
        String email,
        String telephone,
        String address,
        List<PlanRow> plans,
        PrimaryNeed primaryNeed,
        String why,
        String reported,
        TransferPapers papers,
        String papersMissing,
        List<PeopleReported.ChildRow> children,
        List<PeopleReported.AdultRow> adults,
        List<PeopleReported.ProfessionalRow> professionals,
        String team,
        YesNo restricted) {

    /**
     * The plan of one or more children there.
     *
     * @param children their numbers; nobody means all of them
     */
    public record PlanRow(String children, AbuseCategory category, LocalDate since) {

        /** Never the category: it would reach a log. */
        @Override
        public String toString() {
            return "plan elsewhere";
        }
    }

    public TransferReported {
        plans = plans == null ? List.of() : List.copyOf(plans);
        papers = papers == null ? new TransferPapers(null) : papers;
        children = children == null ? List.of() : List.copyOf(children);
        adults = adults == null ? List.of() : List.copyOf(adults);
        professionals = professionals == null ? List.of() : List.copyOf(professionals);
    }

    /** The family to open a case for, with whoever answers for it there as the last professional. */
    public OpenFamily family(String teamId, String startedBy) {
        return people().family(teamId, startedBy, restricted != null && restricted.isYes(), referral());
    }

    /** The number that {@link #family} gives whoever answers for the family there. */
    @JsonIgnore
    PersonNumber contact() {
        return PersonNumber.professional(professionals.size() + 1);
    }

    /** A child on a plan there. */
    record OnPlan(PersonNumber child, AbuseCategory category, LocalDate since) {}

    /** Each child on a plan there; refuses a child who is named twice or is not in the list, and a plan after its own notice. */
    List<OnPlan> onPlan() {
        if (children.isEmpty()) {
            throw new Refusal("A case needs at least one child, born or unborn.");
        }
        if (plans.isEmpty()) {
            throw new Refusal("“The plans there” needs at least one row: without a plan there is nothing to transfer.");
        }
        List<OnPlan> onPlan = new ArrayList<>();
        Set<PersonNumber> seen = new HashSet<>();
        for (PlanRow plan : plans) {
            if (plan.since().isAfter(receivedOn)) {
                throw new Refusal("“On a plan there since” lies after the day of the written notice.");
            }
            for (PersonNumber child : people().named(plan.children())) {
                refuseUnknown(child);
                if (!seen.add(child)) {
                    throw new Refusal("%s is named twice under “The plans there”.".formatted(child));
                }
                onPlan.add(new OnPlan(child, plan.category(), plan.since()));
            }
        }
        return onPlan;
    }

    private void refuseUnknown(PersonNumber child) {
        if (!child.isChild() || child.position() > children.size()) {
            throw new Refusal(
                    "“Which children are on it?” names a child who is not in the list of children: they are numbered C1 to C%d."
                            .formatted(children.size()));
        }
    }

    private ReferralDetails referral() {
        return new ReferralDetails(
                receivedOn, ReferralSource.EXTERNAL, primaryNeed, reported, contactName, contactDetails());
    }

    private PeopleReported people() {
        return new PeopleReported(children, adults, professionals)
                .with(new PeopleReported.ProfessionalRow(
                        Agency.SOCIAL_CARE, authority, contactName, contactRole, null, address, email, telephone));
    }

    private Contact contactDetails() {
        return Refusal.about("The contact there", () -> new Contact(address, email, telephone));
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "notice of a transfer in";
    }
}
