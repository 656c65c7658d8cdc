package uk.childprotection.process.family;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.plan.FamilyGroupConferences;
import uk.childprotection.process.CaseNamed;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** A social worker is about to offer a family group conference to a family that has none under way. */
@Component
class StartFamilyGroupConferenceForm implements FormHandler<CaseNamed> {

    private final FamilyGroupConferences conferences;

    StartFamilyGroupConferenceForm(FamilyGroupConferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public String form() {
        return "start-family-group-conference";
    }

    @Override
    public Class<CaseNamed> answers() {
        return CaseNamed.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(CaseNamed named, FormContext context) {
        context.startCase(named.reference());
        conferences.refuseSecond(named.reference());
        context.set(Variables.SOCIAL_WORKER, context.person().id());
    }
}
