package uk.childprotection.deadline;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The weekdays on which this authority's offices are closed beside the bank holidays, such as those between Christmas and New Year.
 *
 * @param closingDays {@code practice.closing-days}, dates as {@code 2026-12-29}; none when left out
 */
@ConfigurationProperties("practice")
record ClosingDays(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Set<LocalDate> closingDays) {

    ClosingDays {
        closingDays = closingDays == null ? Set.of() : Set.copyOf(closingDays);
    }
}
