package uk.childprotection.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses and mailboxes of a family where somebody else may read what comes. Whoever has no rule of their own about what reaches them
 * safely – a child, somebody who comes along – is not written to there.
 */
public record UnsafeContacts(List<String> addresses, List<String> emails) {

    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]+[A-Za-z]?\\b");

    public UnsafeContacts {
        addresses = List.copyOf(addresses);
        emails = List.copyOf(emails);
    }

    /** The addresses at which post, and the mailboxes at which e-mail, does not reach somebody of the family safely. */
    public static UnsafeContacts of(FamilyFile file) {
        return new UnsafeContacts(
                file.adults().stream()
                        .filter(adult -> !adult.details().safeContact().allowsPost())
                        .map(adult -> adult.details().contact().address())
                        .filter(Objects::nonNull)
                        .toList(),
                file.adults().stream()
                        .filter(adult -> !adult.details().safeContact().allowsEmail())
                        .map(adult -> adult.details().contact().email())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** These, and wherever these adults can be reached. */
    public UnsafeContacts and(List<Adult> adults) {
        return new UnsafeContacts(
                Stream.concat(addresses.stream(), contacts(adults).map(Contact::address))
                        .filter(Objects::nonNull)
                        .toList(),
                Stream.concat(emails.stream(), contacts(adults).map(Contact::email))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Whether this is one of the addresses, however it is written. What may be the same counts as the same. */
    public boolean holdsAddress(String address) {
        return address != null && addresses.stream().anyMatch(unsafe -> isSame(unsafe, address));
    }

    /** Whether this is one of the mailboxes. */
    public boolean holdsEmail(String email) {
        return email != null && emails.stream().anyMatch(email::equalsIgnoreCase);
    }

    private static Stream<Contact> contacts(List<Adult> adults) {
        return adults.stream().map(adult -> adult.details().contact());
    }

    private static boolean isSame(String one, String other) {
        String first = squeezed(one);
        String second = squeezed(other);
        return first.startsWith(second)
                || second.startsWith(first)
                || !postcodes(one).isEmpty()
                        && postcodes(one).equals(postcodes(other))
                        && numbers(one).equals(numbers(other));
    }

    private static String squeezed(String address) {
        return address.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> postcodes(String address) {
        return POSTCODE.matcher(address)
                .results()
                .map(found -> (found.group(1) + found.group(2)).toUpperCase(Locale.UK))
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(String address) {
        return NUMBER.matcher(POSTCODE.matcher(address).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(number -> number.toUpperCase(Locale.UK))
                .collect(Collectors.toSet());
    }

    /** Never where somebody lives: it would reach a log. */
    @Override
    public String toString() {
        return "unsafe contacts";
    }
}
