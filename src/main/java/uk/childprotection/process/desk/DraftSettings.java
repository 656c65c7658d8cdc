package uk.childprotection.process.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long drafts are kept: settings below {@code drafts}.
 *
 * @param keepDays the days after which the draft of a start form, or of a task that is over, is deleted when nobody has touched it
 */
@Validated
@ConfigurationProperties("drafts")
record DraftSettings(@Min(1) @Max(365) @DefaultValue("7") int keepDays) {}
