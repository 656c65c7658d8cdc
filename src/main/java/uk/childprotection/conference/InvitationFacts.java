package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.ChildDetails;
import uk.childprotection.casefile.Relation;

/**
 * What the rule on invitations asks of one person; nothing in it tells who that is.
 *
 * @param childAge the age in years of a child already born; null for everybody else
 * @param agency the agency of a professional; null for everybody else
 */
public record InvitationFacts(InviteeKind kind, Integer childAge, Agency agency, HouseholdAges children) {

    public InvitationFacts {
        Objects.requireNonNull(kind, "Somebody to invite is of a kind.");
        Objects.requireNonNull(children, "Whether somebody is invited depends on the ages of the children.");
        if ((kind == InviteeKind.CHILD) == (childAge == null)) {
            throw new IllegalArgumentException("A child already born has an age, and nobody else is asked for one.");
        }
        if ((kind == InviteeKind.PROFESSIONAL) == (agency == null)) {
            throw new IllegalArgumentException("A professional has an agency, and nobody else is asked for one.");
        }
    }

    /** An adult of the family or around it, with all that the adult is to its children. */
    public static InvitationFacts ofAdult(Collection<Relation> relations, HouseholdAges children) {
        return new InvitationFacts(InviteeKind.ofAdult(relations), null, null, children);
    }

    /** A child of the family, born or unborn, on a day, usually that of the conference. */
    public static InvitationFacts ofChild(ChildDetails child, LocalDate day, HouseholdAges children) {
        return child.isUnborn()
                ? new InvitationFacts(InviteeKind.UNBORN_CHILD, null, null, children)
                : new InvitationFacts(InviteeKind.CHILD, HouseholdAges.age(child, day), null, children);
    }

    /** A professional who works with the family. */
    public static InvitationFacts ofProfessional(Agency agency, HouseholdAges children) {
        return new InvitationFacts(InviteeKind.PROFESSIONAL, null, agency, children);
    }
}
