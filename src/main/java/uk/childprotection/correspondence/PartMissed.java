package uk.childprotection.correspondence;

/** The part of a conference that its reader has been kept out of, as their invitation reminds them. */
public record PartMissed(String part, String howViewsAreHeard) {

    public PartMissed {
        part = Required.text(part, "The part of the conference that is missed");
        howViewsAreHeard = Required.text(howViewsAreHeard, "How the views of the person are heard");
    }
}
