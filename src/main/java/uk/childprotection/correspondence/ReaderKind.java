package uk.childprotection.correspondence;

/** Who a letter goes to, as far as it matters to the way it goes. */
public enum ReaderKind {
    /** An adult of the family or its network. */
    ADULT,
    CHILD,
    PROFESSIONAL,
    /** Somebody who signs in here and can read the letter there. */
    COLLEAGUE,
    /** A friend, relative, solicitor, advocate or interpreter who comes along with somebody. */
    COMPANION,
    REFERRER
}
