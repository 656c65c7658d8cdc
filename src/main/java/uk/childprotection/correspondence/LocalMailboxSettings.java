package uk.childprotection.correspondence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The ports of the local mailbox: settings below {@code mailbox}; 0 takes a free one. */
@Validated
@ConfigurationProperties("mailbox")
record LocalMailboxSettings(
        @Min(0) @Max(65535) @DefaultValue("3025") int smtpPort,
        @Min(0) @Max(65535) @DefaultValue("3143") int imapPort) {}
