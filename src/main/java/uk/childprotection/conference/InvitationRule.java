package uk.childprotection.conference;

/** This authority's rule on who is proposed for the invitation to a conference. */
public interface InvitationRule {

    /** What is proposed for one person, and why; the social worker decides. */
    InvitationProposal propose(InvitationFacts facts);
}
