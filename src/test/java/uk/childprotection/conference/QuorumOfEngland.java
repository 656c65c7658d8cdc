package uk.childprotection.conference;

import org.springframework.boot.test.context.TestComponent;

/**
 * The rule on quorum for tests of rooms, where there is no engine to read {@code quorum.dmn}: social care and two other agencies. A
 * database test that names the room {@code conference} finds it by itself.
 */
@TestComponent
public class QuorumOfEngland implements QuorumRule {

    @Override
    public Quorum apply(QuorumFacts facts) {
        if (!facts.socialCarePresent()) {
            return new Quorum(false, "noSocialCare", "Not quorate: children’s social care is not present.");
        }
        if (facts.agenciesPresent() < 2) {
            return new Quorum(false, "tooFewAgencies", "Not quorate: fewer than two other agencies are present.");
        }
        return new Quorum(true, "enoughAgencies", "Quorate: social care and two other agencies are present.");
    }
}
