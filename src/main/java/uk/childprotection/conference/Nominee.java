package uk.childprotection.conference;

import java.time.LocalDate;

/**
 * Whom a complainant has named in writing to speak for them.
 *
 * @param consentOn the day of the complainant’s written word
 * @param address null when there is an e-mail address
 * @param email null when there is a postal address
 */
public record Nominee(String name, LocalDate consentOn, String address, String email) {

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "nominee";
    }
}
