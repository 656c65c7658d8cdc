package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.conference.ExclusionGround;

/**
 * Dates, times, lists, numbers and set phrases as a letter says them, in the letter's language. How is written in the texts
 * {@code words}; the names of days and months come with Java.
 */
final class Wording {

    private final LetterVoice voice;

    Wording(LetterVoice voice) {
        this.voice = voice;
    }

    /** "Tuesday 12 May 2026". */
    public String day(LocalDate date) {
        return in("date.day").format(date);
    }

    /** "12 May 2026". */
    public String date(LocalDate date) {
        return in("date.date").format(date);
    }

    /** "9:30am", "2pm", "midday". */
    public String time(LocalTime time) {
        boolean twelve = word("time.clock").equals("12");
        if (twelve && time.equals(LocalTime.NOON)) {
            return word("time.midday");
        }
        int hour = !twelve ? time.getHour() : time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 && twelve ? "" : ":%02d".formatted(time.getMinute());
        return word(time.getHour() < 12 ? "time.morning" : "time.afternoon", hour + minutes);
    }

    /** "Amber", "Amber and Basil", "Amber, Basil and Coral". */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : word("list.and", row(names.subList(0, last)), names.get(last));
    }

    /** Day, time and place of a meeting, as far as they are known: "Wednesday 1 April 2026, 2pm, Testham Family Centre". */
    public String when(LocalDate on, LocalTime at, String place) {
        return row(Stream.of(day(on), at == null ? null : time(at), place)
                .filter(Objects::nonNull)
                .toList());
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
            case 0 -> word("working-days.today");
            case 1 -> word("working-days.one", days);
            default -> few(days).orElseGet(() -> word("working-days.many", days));
        };
    }

    /** How far apart, to stand after a word like "every": "working day", "3 working days". */
    public String workingDaysApart(int days) {
        return days == 1 ? word("working-days.each") : workingDays(days);
    }

    /** The category of a plan, to stand inside a sentence: "neglect". */
    public String category(AbuseCategory category) {
        return word("category." + category.name());
    }

    /** A sentence or two on what a category means. */
    public String categoryMeaning(AbuseCategory category) {
        return word("category." + category.name() + ".meaning");
    }

    /** How somebody takes part in a conference: "coming and writing a report". */
    public String part(Attendee.Part part) {
        return word("part." + part.name());
    }

    /** What the enquiry found for one child, as the family reads it. */
    public String finding(ToldFinding finding) {
        return word("finding." + finding.finding().name(), finding.child());
    }

    /** Why the chair keeps somebody out, as they may know it. */
    public String ground(ExclusionGround ground) {
        return word("ground." + ground.name());
    }

    /** The name of a language that the case file gives in English: "Polish". */
    public String language(String words) {
        return voice.language().isEnglish()
                ? words
                : LetterLanguage.named(words)
                        .map(named -> named.nameIn(voice.language()))
                        .orElse(words);
    }

    /**
     * A set phrase that reaches the letter in English, such as what somebody is to the children or a point of the agenda. What a
     * practitioner wrote is no set phrase and stays as it is.
     */
    public String term(String english) {
        return voice.language().isEnglish()
                ? english
                : translated(english).orElseGet(() -> translatedOneByOne(english));
    }

    private String translatedOneByOne(String english) {
        List<Optional<String>> parts =
                Arrays.stream(english.split(", ")).map(this::translated).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? row(parts.stream().map(Optional::orElseThrow).toList())
                : english;
    }

    private Optional<String> translated(String english) {
        return voice.sayIfKnown("term."
                + Arrays.stream(english.toLowerCase(Locale.UK).split("[^a-z0-9]+"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining("-")));
    }

    /** Polish and its neighbours say 2, 3, 4, 22 … otherwise than 5 or 12. */
    private Optional<String> few(int number) {
        boolean few = number % 10 >= 2 && number % 10 <= 4 && number % 100 / 10 != 1;
        return few ? voice.sayIfKnown("working-days.few", number) : Optional.empty();
    }

    private String row(List<String> names) {
        return names.stream()
                .reduce((before, next) -> word("list.comma", before, next))
                .orElse("");
    }

    private DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(word(pattern), voice.language().locale());
    }

    private String word(String key, Object... values) {
        return voice.say(List.of(), key, values);
    }
}
