package uk.childprotection.conference;

/**
 * What the rule says of those present.
 *
 * @param quorate whether they are enough for a safe decision
 * @param reason the rule's short name for why, for example {@code tooFewAgencies}
 * @param sentence why, for the people at the conference
 */
public record Quorum(boolean quorate, String reason, String sentence) {}
