package uk.childprotection.correspondence;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long a calendar keeps free for a meeting, since a booking says only when it begins: settings below {@code correspondence.calendar}.
 *
 * @param conference for a conference or review
 * @param coreGroup for a core group
 */
@Validated
@ConfigurationProperties("correspondence.calendar")
record CalendarSettings(
        @DefaultValue("2h") Duration conference,
        @DefaultValue("90m") Duration coreGroup) {

    @AssertTrue(message = "a meeting takes from 15 minutes to 8 hours")
    boolean isReasonable() {
        return isReasonable(conference) && isReasonable(coreGroup);
    }

    int minutes(CalendarChange.What what) {
        return (int)
                switch (what) {
                    case CONFERENCE -> conference.toMinutes();
                    case CORE_GROUP -> coreGroup.toMinutes();
                };
    }

    private static boolean isReasonable(Duration length) {
        return length.toMinutes() >= 15 && length.toHours() <= 8;
    }
}
