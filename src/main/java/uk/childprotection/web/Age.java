package uk.childprotection.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.childprotection.casefile.ChildDetails;

/** A child's age in words: in years, below two years in months, below two months in weeks. */
final class Age {

    private static final int YEARS_FROM = 2;
    private static final int MONTHS_FROM = 2;

    private Age() {}

    static String of(ChildDetails child, LocalDate today) {
        if (child.isUnborn()) {
            return "Unborn, expected on " + Days.of(child.expectedOn());
        }
        return old(child.dateOfBirth(), today) + ", born on " + Days.of(child.dateOfBirth());
    }

    private static String old(LocalDate born, LocalDate today) {
        long months = ChronoUnit.MONTHS.between(born, today);
        if (months >= YEARS_FROM * 12) {
            return counted(ChronoUnit.YEARS.between(born, today), "year");
        }
        return months >= MONTHS_FROM
                ? counted(months, "month")
                : counted(Math.max(0, ChronoUnit.WEEKS.between(born, today)), "week");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
