package uk.childprotection.correspondence;

import java.time.LocalDate;

/** What a person does about a letter that could not be delivered. */
public sealed interface Mending {

    /** It is sent again to another e-mail address. */
    record ToEmail(String email) implements Mending {}

    /**
     * It is posted.
     *
     * @param postalAddress {@code null} for the one the letter has
     */
    record ByPost(String postalAddress) implements Mending {}

    /**
     * The person has seen to it that the reader has it.
     *
     * @param how in the person's words
     */
    record Delivered(LocalDate on, String how) implements Mending {}

    /** A person hands it over. */
    record ByHand() implements Mending {}

    /**
     * Nothing reaches the reader: the letter is given up.
     *
     * @param why in the person's words
     */
    record GivenUp(String why) implements Mending {}
}
