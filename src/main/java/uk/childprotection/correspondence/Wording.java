package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates, times, lists and numbers as a letter says them. English now; another language brings another wording. */
final class Wording {

    /** The language of the templates. */
    static final Locale LANGUAGE = Locale.UK;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", LANGUAGE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", LANGUAGE);

    /** "Tuesday 12 May 2026". */
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "12 May 2026". */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "9:30am", "2pm", "midday". */
    public String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** "Amber", "Amber and Basil", "Amber, Basil and Coral". */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** What a person wrote, paragraph by paragraph. */
    public List<String> paragraphs(String words) {
        return words.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** "today", "1 working day", "3 working days". */
    public String workingDays(int days) {
        return switch (days) {
            case 0 -> "today";
            case 1 -> "1 working day";
            default -> days + " working days";
        };
    }
}
