package uk.childprotection.access;

/** What somebody looked at. */
public enum LookKind {
    PAGE,
    CARD,
    FORM,
    LETTER,
    SEARCH
}
