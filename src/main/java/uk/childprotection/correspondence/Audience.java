package uk.childprotection.correspondence;

/** To whom a letter speaks, which settles its tone and what stands at its end. */
public enum Audience {
    FAMILY,
    CHILD,
    PROFESSIONAL,
    /** A friend, relative, solicitor, advocate or interpreter who comes along: told when and where, not why. */
    SUPPORTER,
    /** Whoever told us of a worry. */
    REFERRER,
    /** A colleague in the authority's own service. */
    STAFF
}
