package uk.childprotection.correspondence;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How letters travel: settings below {@code correspondence}.
 *
 * @param from the sender's address; it goes with the notice to ordinary mailboxes too, so it should not name the service
 * @param messageIdDomain the domain of every Message-ID
 * @param secureDomainNames the domains to which letters go whole; each covers all below it
 * @param attempts how often sending is tried before a person is asked; as many as the retries of the engine's jobs
 */
@Validated
@ConfigurationProperties("correspondence")
public record CorrespondenceSettings(
        @NotBlank @Email String from,

        @Pattern(regexp = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+") @NotNull
        String messageIdDomain,

        @NotNull List<String> secureDomainNames,
        @Min(1) @Max(20) @DefaultValue("5") int attempts) {

    SecureDomains secureDomains() {
        return new SecureDomains(secureDomainNames);
    }
}
