package uk.childprotection.correspondence;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The envelope of mails: settings below {@code correspondence.mail}.
 *
 * @param returnPath where mail servers send what they cannot deliver; {@code null} for the sender's address
 * @param largest how large a mail may be as it goes over the wire, at most 10 MB
 */
@Validated
@ConfigurationProperties("correspondence.mail")
record MailSettings(
        @Email String returnPath, @DefaultValue("10MB") DataSize largest) {

    private static final DataSize MOST = DataSize.ofMegabytes(10);

    @AssertTrue(message = "correspondence.mail.largest is from 1KB to 10MB")
    boolean isReasonable() {
        return largest.compareTo(MOST) <= 0 && largest.toKilobytes() >= 1;
    }

    boolean allows(long bytes) {
        return bytes <= largest.toBytes();
    }
}
