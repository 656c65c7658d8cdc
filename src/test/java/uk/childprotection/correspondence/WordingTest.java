package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Wording say = SampleDesk.wording("en");

    @ParameterizedTest
    @CsvSource({"00:00, 12am", "00:30, 12:30am", "09:05, 9:05am", "12:00, midday", "12:30, 12:30pm", "14:00, 2pm"})
    void saysATimeAsPeopleDo(LocalTime time, String words) {
        assertThat(say.time(time)).isEqualTo(words);
    }

    @Test
    void saysADateTheBritishWay() {
        assertThat(say.day(LocalDate.of(2026, 3, 20))).isEqualTo("Friday 20 March 2026");
        assertThat(say.date(LocalDate.of(2026, 3, 2))).isEqualTo("2 March 2026");
    }

    @Test
    void saysAListOfNames() {
        assertThat(say.list(List.of("Amber"))).isEqualTo("Amber");
        assertThat(say.list(List.of("Amber", "Basil"))).isEqualTo("Amber and Basil");
        assertThat(say.list(List.of("Amber", "Basil", "Coral"))).isEqualTo("Amber, Basil and Coral");
    }

    @Test
    void saysHowManyWorkingDays() {
        assertThat(say.workingDays(0)).isEqualTo("today");
        assertThat(say.workingDays(1)).isEqualTo("1 working day");
        assertThat(say.workingDays(2)).isEqualTo("2 working days");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, working day",
        "en, 10, 10 working days",
        "pl, 1, dzień roboczy",
        "pl, 3, 3 dni robocze",
        "ur, 1, کام کے دن"
    })
    void saysHowFarApart(String language, int days, String words) {
        assertThat(SampleDesk.wording(language).workingDaysApart(days)).isEqualTo(words);
    }
}
