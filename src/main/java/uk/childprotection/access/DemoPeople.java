package uk.childprotection.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;
import org.springframework.validation.annotation.Validated;

/**
 * The invented people who can sign in to a demonstration, from {@code application-demo.yaml}; there are none without the
 * profile {@code demo}.
 *
 * @param password the one password of all of them
 * @param people at least two of each practitioner role, so that the rules on independence and four eyes can be tried
 */
@Validated
@Profile("demo")
@ConfigurationProperties("demo")
public record DemoPeople(
        @NotBlank String password, @NotEmpty List<@Valid DemoPerson> people) {

    /**
     * One person of the demonstration.
     *
     * @param id what the person signs in with: letters and digits only
     * @param name first name and surname
     * @param post what the person does, in words
     * @param role the group that gives the person work
     * @param team the social work team, empty when the person belongs to none
     */
    public record DemoPerson(
            @Pattern(regexp = "[a-z0-9]+") String id,
            @Pattern(regexp = "\\S+ \\S+") String name,
            @NotBlank String post,
            @NotBlank String role,
            @DefaultValue("") String team) {

        /** The address to which the demonstration's mailbox receives this person's mail. */
        public String email() {
            return id + "@council.example";
        }
    }
}
