package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;

@DatabaseTest(rooms = "casefile")
class ChronologyIT {

    private static final String ANSWERS = """
            {"reasons": "A “quoted” word, ein Umlaut ü, a smile 😀 and a line\\nbreak."}
            """;

    @Autowired
    private Families families;

    @Autowired
    private Chronology chronology;

    @Autowired
    private TestClock clock;

    private FamilyReference family;

    @BeforeEach
    void openAFamily() {
        family = families.open(theTestcases().build());
    }

    @Test
    void givesAnEntryBackAsItWas() {
        var appended = chronology.append(form("hold-strategy-discussion", "tmoakley"));

        assertThat(chronology.find(family, appended.id())).contains(appended);
        assertThat(appended.answers()).isEqualTo(ANSWERS);
        assertThat(appended.recordedAt()).isEqualTo(clock.instant());
    }

    @Test
    void listsHeadingsNewestFirst() {
        chronology.append(form("start-enquiry", "tmoakley"));
        chronology.append(NewEntry.of(family, "swhazel", EntryKind.LETTER, "Letter sent"));

        var headings = chronology.of(family);

        assertThat(headings).extracting(EntryHeading::title).containsExactly("Letter sent", "Form given");
        assertThat(headings).extracting(EntryHeading::kind).containsExactly(EntryKind.LETTER, EntryKind.FORM);
        assertThat(headings).extracting(EntryHeading::recordedAt).containsOnly(clock.instant());
    }

    @Test
    void findsTheNewestAnswersToAForm() {
        chronology.append(form("record-enquiry-outcome", "swhazel"));
        var newest = chronology.append(form("record-enquiry-outcome", "swhazel"));
        chronology.append(form("approve-enquiry-outcome", "tmoakley"));

        assertThat(chronology.latest(family, "record-enquiry-outcome")).contains(newest);
        assertThat(chronology.latest(family, "book-conference")).isEmpty();
    }

    @Test
    void knowsWhoHadAPart() {
        chronology.append(form("record-enquiry-outcome", "swhazel"));

        assertThat(chronology.hasEntryBy(family, "swhazel")).isTrue();
        assertThat(chronology.hasEntryBy(family, "chairivy")).isFalse();
    }

    @Test
    void keepsFamiliesApart() {
        var other =
                families.open(aFamily().with(aChild().named("Fern", "Example")).build());
        var entry = chronology.append(form("start-enquiry", "tmoakley"));

        assertThat(chronology.of(other)).isEmpty();
        assertThat(chronology.find(other, entry.id())).isEmpty();
    }

    @Test
    void keepsTextThatADatabaseWouldRefuse() {
        var entry = chronology.append(new NewEntry(
                family, "swhazel", EntryKind.NOTE, "Note", null, null, null, "\"NUL \0 and half a pair \ud83d\""));

        assertThat(chronology.find(family, entry.id()).orElseThrow().answers())
                .isEqualTo("\"NUL ? and half a pair ?\"");
    }

    @Test
    void refusesAnEntryWithoutTitleOrAuthor() {
        assertThatThrownBy(() -> NewEntry.of(family, "swhazel", EntryKind.NOTE, " "))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> NewEntry.of(family, null, EntryKind.NOTE, "Note"))
                .isInstanceOf(Refusal.class);
    }

    /** The hour that summer time leaves out, and the one that it repeats. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59:59.999999Z",
        "2026-03-29T01:00:00Z",
        "2026-10-25T00:30:00.123456Z",
        "2026-10-25T01:30:00.123456Z",
        "2026-12-31T23:59:59.999999Z",
    })
    void keepsTheInstantThroughChangesOfTheClocks(Instant instant) {
        var london = instant.atZone(TestClock.LONDON);
        clock.goTo(LocalDate.of(2026, 1, 5), LocalTime.NOON);
        clock.advance(Duration.between(clock.instant(), instant));

        var entry = chronology.append(NewEntry.of(family, "swhazel", EntryKind.NOTE, "At " + london.toLocalTime()));

        assertThat(chronology.find(family, entry.id()).orElseThrow().recordedAt())
                .isEqualTo(instant);
        assertThat(chronology.of(family).get(0).recordedAt()).isEqualTo(instant);
    }

    private NewEntry form(String form, String by) {
        return new NewEntry(family, by, EntryKind.FORM, "Form given", form, 3, "task1", ANSWERS);
    }
}
