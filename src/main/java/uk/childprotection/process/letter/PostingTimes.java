package uk.childprotection.process.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.WorkingDays;

/**
 * When {@code post-letters.bpmn} begins: at one time of each working day. The engine asks again each time the timer has fired, so that bank
 * holidays and summer time are heeded. Public because the diagram asks it.
 */
@Component
@EnableConfigurationProperties(PostingSettings.class)
public class PostingTimes {

    private final WorkingDays workingDays;
    private final PostingSettings settings;
    private final Clock clock;

    PostingTimes(WorkingDays workingDays, PostingSettings settings, Clock clock) {
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    /** The next posting time after now, as the beginning of a cycle of days: {@code R/2026-03-02T13:00:00Z/P1D}. */
    public String cycle() {
        return "R/" + next().toInstant() + "/P1D";
    }

    /** The next posting time after now. */
    ZonedDateTime next() {
        ZonedDateTime now = clock.instant().atZone(LondonTime.ZONE);
        LocalDate day = now.toLocalDate();
        while (!workingDays.isWorkingDay(day) || !at(day).isAfter(now)) {
            day = day.plusDays(1);
        }
        return at(day);
    }

    /** Whether letters are posted today. */
    boolean isToday() {
        return workingDays.isWorkingDay(LondonTime.today(clock));
    }

    private ZonedDateTime at(LocalDate day) {
        return day.atTime(settings.at()).atZone(LondonTime.ZONE);
    }
}
