package uk.childprotection.correspondence;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Whose letters these are: settings below {@code authority}. There are no defaults, so that no letter leaves in an invented name.
 *
 * @param name the authority: "Testshire County Council"
 * @param service who writes, below the authority's name: "Child Protection Conference Service"
 * @param address the postal address, line by line
 * @param email where replies go
 * @param complaints how to complain: whom to write to or call, in a sentence or two for families
 * @param adviceLine whom a family can ask for independent advice, in a sentence or two
 * @param childrensLine whom a child can talk to, in a sentence or two
 * @param publicUrl where colleagues reach this application, for links in notices to them
 * @param logo a PNG or JPEG picture for the head of letters on paper; {@code null} for none
 */
@Validated
@ConfigurationProperties("authority")
public record AuthoritySettings(
        @NotBlank String name,
        @NotBlank String service,
        @NotEmpty List<@NotBlank String> address,
        @NotBlank String telephone,
        @NotBlank @Email String email,
        @NotBlank String complaints,
        @NotBlank String adviceLine,
        @NotBlank String childrensLine,
        @NotNull URI publicUrl,
        Resource logo) {

    /** The address of a page of this application, from a path that starts with a stroke. */
    String page(String path) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
