package uk.childprotection.casefile;

import java.time.LocalDate;

/**
 * The birth of a child who was in the file before.
 *
 * @param address where the child lives, or will when it leaves hospital; null when it is not known yet
 * @param nhsNumber null when it is not known yet
 */
public record Birth(String firstNames, String surname, LocalDate bornOn, Sex sex, NhsNumber nhsNumber, String address) {

    /** Weeks before the expected day at which no child born has lived (21 weeks of 40); earlier is a slip of the pen. */
    private static final int WEEKS_BEFORE = 19;

    /** A birth is induced long before it is this late. */
    private static final int WEEKS_AFTER = 4;

    public Birth {
        new Question("Date of birth").required(bornOn);
        new Question("Sex").required(sex);
    }

    /** The child as it is in the file from now on; refuses a child who is born already and a day that cannot be. */
    ChildDetails of(ChildDetails unborn) {
        if (!unborn.isUnborn()) {
            throw new Refusal("This child is born in the file already: correct it with “Update a family”.");
        }
        LocalDate expected = unborn.expectedOn();
        if (bornOn.isBefore(expected.minusWeeks(WEEKS_BEFORE)) || bornOn.isAfter(expected.plusWeeks(WEEKS_AFTER))) {
            throw new Refusal(
                    ("“Date of birth” does not fit the expected date of delivery in the file: more than %d weeks"
                                    + " before or %d weeks after it. Check it, or correct the expected date first.")
                            .formatted(WEEKS_BEFORE, WEEKS_AFTER));
        }
        return new ChildDetails(
                firstNames,
                surname,
                bornOn,
                null,
                sex,
                unborn.ethnicity(),
                unborn.firstLanguage(),
                unborn.interpreterNeeded(),
                unborn.communicationNeeds(),
                unborn.disabled(),
                address == null ? unborn.address() : address,
                unborn.schoolOrNursery(),
                unborn.gp(),
                nhsNumber == null ? unborn.nhsNumber() : nhsNumber,
                unborn.localAuthorityId());
    }

    /** Never the child's words: they would reach a log. */
    @Override
    public String toString() {
        return "birth";
    }
}
