package uk.childprotection.conference;

/**
 * What the rule proposes for one person.
 *
 * @param offerAdvocate whether a child is offered an advocate
 * @param reason why, as a sentence that holds for anybody in the same place: it names no one
 */
public record InvitationProposal(Proposal proposal, boolean offerAdvocate, String reason) {

    /** What may be proposed. */
    public enum Proposal {
        INVITE,
        CONSIDER,
        DO_NOT_INVITE
    }
}
