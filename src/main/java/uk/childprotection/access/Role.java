package uk.childprotection.access;

import java.util.Arrays;
import java.util.Optional;

/** What a person of the authority does; each role is a group of the engine. */
public enum Role {
    SOCIAL_WORKER("socialWorker", "Social worker"),
    TEAM_MANAGER("teamManager", "Team manager"),
    CONFERENCE_CHAIR("conferenceChair", "Conference chair"),
    CONFERENCE_ADMINISTRATOR("conferenceAdministrator", "Conference administrator"),
    SAFEGUARDING_MANAGER("safeguardingManager", "Safeguarding manager"),
    PROCESS_DESIGNER("processDesigner", "Process designer"),
    ADMINISTRATOR("camunda-admin", "System administrator");

    private final String group;
    private final String label;

    Role(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** Id of the engine's group. */
    public String group() {
        return group;
    }

    public String label() {
        return label;
    }

    /** The role of an engine group; empty for a group that is no role, such as a team. */
    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
    }
}
