package uk.childprotection.conference;

/** This authority's rule on how many must be there for a safe decision. */
public interface QuorumRule {

    /** Whether a conference with these present is quorate, and why. */
    Quorum apply(QuorumFacts facts);
}
