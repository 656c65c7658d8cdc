package uk.childprotection.process.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose practice the application follows.
 *
 * @param authority {@code practice.authority}, as the tables in {@code bpmn/} name it; {@code england} follows the rows that hold for
 *     all of England
 */
@Validated
@ConfigurationProperties("practice")
record Practice(
        @NotBlank
        @Pattern(regexp = WRITTEN, message = "is written in small letters and hyphens, as in the tables")
        @DefaultValue(ENGLAND)
        String authority) {

    /** How an authority is written. */
    static final String WRITTEN = "[a-z][a-z-]*";

    /** The practice that holds where no authority has its own. */
    static final String ENGLAND = "england";
}
