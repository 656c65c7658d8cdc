package uk.childprotection.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is known of one child. An unborn child has the expected date of delivery instead of a date of birth, no first names, the
 * mother's surname, and unknown sex.
 *
 * @param firstNames null for an unborn child
 * @param dateOfBirth null for an unborn child
 * @param expectedOn the expected date of delivery; null once the child is born
 * @param interpreterNeeded whether somebody has to interpret for the child
 * @param communicationNeeds what helps the child to understand and be understood, in words
 * @param disabled whether the child has a disability
 * @param localAuthorityId the child's identifier in the authority's own system
 */
public record ChildDetails(
        String firstNames,
        String surname,
        LocalDate dateOfBirth,
        LocalDate expectedOn,
        Sex sex,
        Ethnicity ethnicity,
        String firstLanguage,
        boolean interpreterNeeded,
        String communicationNeeds,
        boolean disabled,
        String address,
        String schoolOrNursery,
        String gp,
        NhsNumber nhsNumber,
        String localAuthorityId) {

    /** A plan can be made for a child until the eighteenth birthday (Children Act 1989, section 105). */
    static final int ADULT_AT = 18;

    /** A pregnancy is dated at most forty weeks ahead (census rule 8606) ... */
    private static final int DAYS_OF_PREGNANCY = 280;

    /** ... and a birth that was to be reported more than four weeks ago has happened. */
    private static final int DAYS_OVERDUE = 28;

    public ChildDetails {
        surname = new Question("Child’s surname").requiredName(surname, 100);
        firstNames = new Question("Child’s first names").name(firstNames, 100);
        firstLanguage = new Question("Child’s first language").line(firstLanguage, 60);
        communicationNeeds = new Question("Child’s communication needs").words(communicationNeeds, 2000);
        address = new Question("Child’s address").words(address, 500);
        schoolOrNursery = new Question("School or nursery").line(schoolOrNursery, 200);
        gp = new Question("GP").line(gp, 200);
        localAuthorityId = new Question("Local authority child id").line(localAuthorityId, 40);
        if ((dateOfBirth == null) == (expectedOn == null)) {
            throw new Refusal(
                    "A child has either a date of birth or, while unborn, an expected date of delivery: give one of them.");
        }
        if (dateOfBirth != null) {
            new Question("Child’s first names").required(firstNames);
        }
        if (expectedOn != null && firstNames != null) {
            throw new Refusal(
                    "An unborn child has no first names yet: leave “Child’s first names” empty or give a date of birth.");
        }
        sex = sex == null ? Sex.UNKNOWN : sex;
        if (expectedOn != null && sex != Sex.UNKNOWN) {
            throw new Refusal("The sex of an unborn child is recorded as unknown.");
        }
        ethnicity = ethnicity == null ? Ethnicity.NOT_OBTAINED : ethnicity;
    }

    public boolean isUnborn() {
        return dateOfBirth == null;
    }

    /** First names and surname, or "Unborn baby" and the mother's surname. */
    public String displayName() {
        return (isUnborn() ? "Unborn baby" : firstNames) + " " + surname;
    }

    /**
     * Whole years on the given day, 0 before the birth. Somebody born on 29 February is a year older on 1 March where a year has no
     * such day.
     */
    public int ageOn(LocalDate day) {
        return isUnborn() ? 0 : (int) Math.max(0, ChronoUnit.YEARS.between(dateOfBirth, day));
    }

    /** Whether these are details of one and the same child: the same name and date of birth, or the same NHS number. */
    boolean isSameChildAs(ChildDetails other) {
        boolean sameNumber = nhsNumber != null && nhsNumber.equals(other.nhsNumber);
        return sameNumber || (!isUnborn() && ChildIdentity.of(this).equals(ChildIdentity.of(other)));
    }

    /** Refuses what cannot be true on the given day: a birth to come, a grown-up, a pregnancy that is too far ahead or long over. */
    void checkOn(LocalDate today) {
        if (isUnborn()) {
            checkExpected(today);
        } else if (dateOfBirth.isAfter(today)) {
            throw new Refusal(
                    "“Date of birth” lies in the future: for an unborn child give the expected date of delivery instead.");
        } else if (ageOn(today) >= ADULT_AT) {
            throw new Refusal(
                    "“Date of birth” makes this person 18 or older: a child’s case is opened before the 18th birthday.");
        }
    }

    private void checkExpected(LocalDate today) {
        if (expectedOn.isAfter(today.plusDays(DAYS_OF_PREGNANCY))) {
            throw new Refusal("“Expected date of delivery” is more than 40 weeks away: please check it.");
        }
        if (expectedOn.isBefore(today.minusDays(DAYS_OVERDUE))) {
            throw new Refusal(
                    "“Expected date of delivery” is more than four weeks ago: give the date of birth once the child is born.");
        }
    }

    /** Never the child's words: it would reach a log. */
    @Override
    public String toString() {
        return "child";
    }
}
