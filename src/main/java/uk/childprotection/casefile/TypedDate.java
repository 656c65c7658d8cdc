package uk.childprotection.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people in Britain type it, day first, or as a browser's date field sends it. */
final class TypedDate {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private TypedDate() {}

    static LocalDate read(String question, String typed) {
        String text = typed == null ? "" : typed.strip();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        try {
            if (dayFirst.matches()) {
                return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
            if (yearFirst.matches()) {
                return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("“%s” is no day of the calendar.".formatted(question));
        }
        throw new Refusal("“%s” is a date like 04/03/2016: day, month, year.".formatted(question));
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
