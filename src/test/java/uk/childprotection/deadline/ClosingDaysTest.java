package uk.childprotection.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ClosingDaysTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(WorkingDays.class);

    @Test
    void areReadFromTheSettings() {
        application
                .withPropertyValues("practice.closing-days[0]=2026-12-29", "practice.closing-days[1]=2026-12-30")
                .run(context -> assertThat(context.getBean(WorkingDays.class).plus(LocalDate.of(2026, 12, 24), 1))
                        .isEqualTo("2026-12-31"));
    }

    @Test
    void areReadFromAListWithCommasAsAnEnvironmentVariableHasThem() {
        application
                .withPropertyValues("practice.closing-days=2026-12-29,2026-12-30")
                .run(context -> assertThat(context.getBean(WorkingDays.class).isWorkingDay(LocalDate.of(2026, 12, 30)))
                        .isFalse());
    }

    @Test
    void areNoneWhenNothingIsSet() {
        application.run(context -> assertThat(context.getBean(WorkingDays.class).plus(LocalDate.of(2026, 12, 24), 1))
                .isEqualTo("2026-12-29"));
    }

    @Test
    void areRefusedWhenTheyAreNoDays() {
        application
                .withPropertyValues("practice.closing-days=Christmas")
                .run(context -> assertThat(context).hasFailed());
    }
}
