package uk.childprotection.conference;

import static uk.childprotection.casefile.RelationKind.FOSTER_CARER;
import static uk.childprotection.casefile.RelationKind.GUARDIAN;
import static uk.childprotection.casefile.RelationKind.OTHER_CARER;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import uk.childprotection.casefile.Relation;
import uk.childprotection.casefile.RelationKind;

/** What somebody is to the family, as far as invitations go. */
public enum InviteeKind {
    PARENT,
    /** Holds parental responsibility without being a parent. */
    PARENTAL_RESPONSIBILITY,
    CARER,
    OTHER_ADULT,
    CHILD,
    UNBORN_CHILD,
    PROFESSIONAL;

    private static final Set<RelationKind> CARERS = EnumSet.of(FOSTER_CARER, OTHER_CARER, GUARDIAN);

    /** The closest that an adult is to any child of the family. */
    public static InviteeKind ofAdult(Collection<Relation> relations) {
        if (relations.stream().anyMatch(Relation::isParent)) {
            return PARENT;
        }
        if (relations.stream().anyMatch(Relation::hasParentalResponsibility)) {
            return PARENTAL_RESPONSIBILITY;
        }
        return relations.stream().anyMatch(relation -> CARERS.contains(relation.kind())) ? CARER : OTHER_ADULT;
    }
}
