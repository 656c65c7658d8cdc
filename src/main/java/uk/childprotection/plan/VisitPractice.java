package uk.childprotection.plan;

/**
 * What an authority asks of visits to children on a plan, beside how often they are. Refuses numbers that no practice can mean.
 *
 * @param bedroomEvery at every how many visits the child's bedroom is seen; 1 is every visit
 * @param aloneFromAge from which age, in years, a child is expected to be seen alone
 * @param notAloneAtMost after how many visits in a row without being seen alone the team manager is told
 */
public record VisitPractice(int bedroomEvery, int aloneFromAge, int notAloneAtMost) {

    public VisitPractice {
        if (bedroomEvery < 1 || notAloneAtMost < 1) {
            throw new IllegalArgumentException("Visits are counted from 1.");
        }
        if (aloneFromAge < 0 || aloneFromAge > 17) {
            throw new IllegalArgumentException("A child is between 0 and 17 years old.");
        }
    }
}
