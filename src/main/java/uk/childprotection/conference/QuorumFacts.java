package uk.childprotection.conference;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import uk.childprotection.casefile.Agency;

/**
 * Who is there, counted by agency. Refuses negative counts and more agencies present than there are.
 *
 * @param socialCarePresent whether children's social care is present
 * @param agenciesPresent how many other agencies that work directly with the children are present
 * @param agenciesInContact how many other agencies have any relevant contact with the children, present or not
 */
public record QuorumFacts(boolean socialCarePresent, int agenciesPresent, int agenciesInContact) {

    public QuorumFacts {
        if (agenciesPresent < 0 || agenciesInContact < agenciesPresent) {
            throw new IllegalArgumentException(
                    "%d agencies present of %d in contact cannot be.".formatted(agenciesPresent, agenciesInContact));
        }
    }

    /**
     * Counts agencies, not people: two teachers are one school. School, school nurse and health visitor each count for themselves
     * (Swindon, March 2023).
     *
     * @param present the agency of each professional present who works directly with the children
     * @param inContact the agency of each professional who has relevant contact with the children, present or not
     */
    public static QuorumFacts of(Collection<Agency> present, Collection<Agency> inContact) {
        Set<Agency> there = distinct(present);
        Set<Agency> all = distinct(inContact);
        all.addAll(there);
        return new QuorumFacts(there.contains(Agency.SOCIAL_CARE), besideSocialCare(there), besideSocialCare(all));
    }

    private static Set<Agency> distinct(Collection<Agency> agencies) {
        Set<Agency> distinct = EnumSet.noneOf(Agency.class);
        distinct.addAll(agencies);
        return distinct;
    }

    private static int besideSocialCare(Set<Agency> agencies) {
        return agencies.contains(Agency.SOCIAL_CARE) ? agencies.size() - 1 : agencies.size();
    }
}
