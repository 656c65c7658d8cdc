package uk.childprotection.conference;

/**
 * Somebody who comes along with a person of the family: a supporter, or a child's advocate.
 *
 * @param address where to write to them; null when the person they come with tells them
 * @param email null when there is none
 */
public record Companion(String name, SupporterRole role, String address, String email) {

    /** Never the name: it would reach a log. */
    @Override
    public String toString() {
        return "companion";
    }
}
