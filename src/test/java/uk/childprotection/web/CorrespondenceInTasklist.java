package uk.childprotection.web;

/** The paper of the letters, as the administrator and the social worker handle it in Tasklist. */
final class CorrespondenceInTasklist {

    private final InventedFamily family;

    CorrespondenceInTasklist(InventedFamily family) {
        this.family = family;
    }

    /**
     * Has the family's letters that wait gathered for the post at once, and posts them all.
     *
     * @param jobs runs the jobs of the family's instances and of those about all families, as the job executor would
     */
    void post(Tasklist administrator, String on, Runnable jobs) {
        administrator
                .startForm("Post letters at once")
                .answer("Only the letters of one family: its reference", family.reference())
                .start();
        jobs.run();
        administrator
                .list("My team's tasks")
                .openForAll("Post letters")
                .claim()
                .answer("On which day were they posted?", on)
                .complete();
        jobs.run();
    }

    /** Hands over the one letter that must not be posted. */
    void handOver(Tasklist socialWorker, String on) {
        socialWorker
                .list("My tasks")
                .open("Hand over letter", family.reference())
                .choose("What became of the letter?", "It has been handed over")
                .answer("On which day?", on)
                .answer("To whom was it given?", "The reader")
                .complete();
    }
}
