package uk.childprotection.process.letter;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.annotation.Validated;

/**
 * When the letters of the day are posted: settings below {@code posting}.
 *
 * @param at the time in London at which the letters that wait are gathered, each working day; early enough for the last collection
 */
@Validated
@ConfigurationProperties("posting")
record PostingSettings(
        @NotNull @DateTimeFormat(pattern = "HH:mm") @DefaultValue("13:00")
        LocalTime at) {}
