package uk.childprotection.correspondence;

/** A member of the core group by name and role, never by address. */
public record Member(String name, String role) {

    public Member {
        name = Required.text(name, "The name of a core group member");
        role = Required.text(role, "The role of a core group member");
    }
}
