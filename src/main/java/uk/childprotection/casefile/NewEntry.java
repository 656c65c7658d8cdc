package uk.childprotection.casefile;

/**
 * What is to be added to a family's chronology.
 *
 * @param recordedBy user id of the person whose act it is
 * @param title what happened, in a few words without anybody's name
 * @param form id of the form; null when it was no form
 * @param formVersion version of the form's deployment; null when not known
 * @param task id of the task or, for a start form, of the process instance; null when there is none
 * @param answers the answers as JSON; null when there are none
 */
public record NewEntry(
        FamilyReference family,
        String recordedBy,
        EntryKind kind,
        String title,
        String form,
        Integer formVersion,
        String task,
        String answers) {

    public NewEntry {
        new Question("Family").required(family);
        recordedBy = new Question("Recorded by").requiredLine(recordedBy, 64);
        new Question("Kind").required(kind);
        title = new Question("Title").requiredLine(title, 200);
    }

    /** Never the answers: they would reach a log. */
    @Override
    public String toString() {
        return family + " new entry";
    }

    /** An entry without a form. */
    public static NewEntry of(FamilyReference family, String recordedBy, EntryKind kind, String title) {
        return new NewEntry(family, recordedBy, kind, title, null, null, null, null);
    }
}
