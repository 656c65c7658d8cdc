package uk.childprotection.correspondence;

/** A member of the core group by name and role, never by address. */
public record ToldMember(String name, String role) {

    public ToldMember {
        name = Required.text(name, "The name of a core group member");
        role = Required.text(role, "The role of a core group member");
    }
}
