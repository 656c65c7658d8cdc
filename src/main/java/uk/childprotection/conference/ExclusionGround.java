package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/** Why somebody may be kept out of a conference; there are no other grounds. */
public enum ExclusionGround implements Coded {
    PREJUDICES_CHILD("Presence would seriously prejudice the child’s welfare"),
    SERIOUS_DISRUPTION("Evidence of serious disruption: violence, threats or oppressive behaviour"),
    UNFIT("Unfit to take part through drink, drugs or acute mental ill health"),
    CHILD_ASKS("The child asks that this person is not there"),
    STOPS_OTHERS("Presence would stop somebody else from contributing"),
    CONFIDENTIAL_INFORMATION("Confidential information such as legal advice or a criminal investigation"),
    FAMILY_CONFLICT("Conflict between family members, including domestic abuse: they attend separately"),
    POLICE_ENQUIRIES("Police enquiries are not finished");

    private final String label;

    ExclusionGround(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }
}
