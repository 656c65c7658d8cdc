package uk.childprotection.correspondence;

/**
 * Whether one person was at a conference, by name and role, never by address.
 *
 * @param was "There", "Sent apologies"
 */
public record ToldAttendance(String name, String role, String was) {

    public ToldAttendance {
        name = Required.text(name, "The name of a person at the conference");
        role = Required.text(role, "The role of a person at the conference");
        was = Required.text(was, "Whether a person was at the conference");
    }
}
