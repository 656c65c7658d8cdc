package uk.childprotection.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The e-mail domains to which the authority sends letters whole. A domain covers everything below it: {@code police.uk} covers
 * {@code oakshire.police.uk}, but not {@code notpolice.uk}.
 */
record SecureDomains(List<String> domains) {

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    SecureDomains {
        domains = domains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .toList();
        domains.stream()
                .filter(domain -> !DOMAIN.matcher(domain).matches())
                .findFirst()
                .ifPresent(domain -> {
                    throw new IllegalArgumentException(
                            "correspondence.secure-domain-names: \"" + domain + "\" is not a domain such as nhs.net");
                });
    }

    boolean cover(String email) {
        String host = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
}
