package uk.childprotection.web;

/** The paper of the letters, as the administrator handles it in Tasklist. */
final class CorrespondenceInTasklist {

    private final InventedFamily family;

    CorrespondenceInTasklist(InventedFamily family) {
        this.family = family;
    }

    /** Posts every letter of the one batch that waits for it. */
    void post(Tasklist administrator, String on) {
        administrator
                .list("My team's tasks")
                .open("Post letters", family.reference())
                .claim()
                .chooseAll("What became of it?", "It has been posted or handed over")
                .answerAll("On which day?", on)
                .complete();
    }
}
