package uk.childprotection.conference;

import uk.childprotection.casefile.Refusal;

/**
 * What is known of the independence of somebody who may chair a family's conference: a chair has never been involved with the case and has no
 * responsibility for those who are.
 *
 * @param isChair whether the person is one of the authority's conference chairs
 * @param workedOnCase whether the person opened the case, was allocated to it, or completed a task in it other than as its chair
 * @param namedInCase whether the person is named in the case as something else than its chair
 * @param inResponsibleTeam whether the person belongs to the team that is responsible for the family
 * @param namesake whether the person's surname is also one in the family
 */
public record ChairStanding(
        boolean isChair, boolean workedOnCase, boolean namedInCase, boolean inResponsibleTeam, boolean namesake) {

    /** Whether the person had a part in the case. */
    public boolean hadPart() {
        return workedOnCase || namedInCase;
    }

    /**
     * Refuses a chair who is not independent.
     *
     * @param declared whether the person has said that they are not related to the family and had no part in its case
     * @param namesakeChecked how it is known that a namesake is not related; needed for a namesake only
     */
    public void check(boolean declared, String namesakeChecked) {
        if (!isChair) {
            throw new Refusal("The “Chair” must be one of the authority’s conference chairs.");
        }
        if (hadPart()) {
            throw new Refusal(
                    "The “Chair” has had a part in this family’s case and is not independent: choose another chair.");
        }
        if (inResponsibleTeam) {
            throw new Refusal(
                    "The “Chair” belongs to the team that is responsible for this family and is not independent: choose another chair.");
        }
        if (!declared) {
            throw new Refusal(
                    "A chair who is related to the family or had a part in its case is not independent: choose another chair.");
        }
        if (namesake && (namesakeChecked == null || namesakeChecked.isBlank())) {
            throw new Refusal(
                    "The “Chair” has a surname that is also one in this family: say how you know that they are not related, or choose another chair.");
        }
    }
}
