package uk.childprotection.process.family;

import java.util.UUID;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;

/** The family group conference that a task is about. */
final class GroupConferenceForms {

    private GroupConferenceForms() {}

    static UUID id(FormContext context) {
        return UUID.fromString(context.get(Variables.GROUP_CONFERENCE_ID));
    }
}
