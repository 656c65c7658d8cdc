package uk.childprotection.process.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.FamilyRole;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Professional;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.ComplaintPanel;
import uk.childprotection.conference.Complaints;
import uk.childprotection.conference.Conference;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecisionsSeen;
import uk.childprotection.process.words.Fact;

/** The safeguarding manager convenes the panel that looks at a complaint: nobody on it has had a part in the case. */
@Component
class ConvenePanelForm implements FormHandler<ComplaintPanel> {

    private final ComplaintInHand inHand;
    private final ComplaintFacts facts;
    private final Complaints complaints;
    private final DecisionsSeen decisions;
    private final FamilyAccess access;
    private final ConferenceSeen seen;

    ConvenePanelForm(
            ComplaintInHand inHand,
            ComplaintFacts facts,
            Complaints complaints,
            DecisionsSeen decisions,
            FamilyAccess access,
            ConferenceSeen seen) {
        this.inHand = inHand;
        this.facts = facts;
        this.complaints = complaints;
        this.decisions = decisions;
        this.access = access;
        this.seen = seen;
    }

    record Shown(String dueOn, List<Fact> complaint) {}

    @Override
    public String form() {
        return "convene-panel";
    }

    @Override
    public Class<ComplaintPanel> answers() {
        return ComplaintPanel.class;
    }

    @Override
    public Object show(FormContext context) {
        return new Shown(
                LondonTime.inWords(context.get(Variables.COMPLAINT_PANEL_LIMIT.dueOn())),
                facts.of(inHand.file(context), inHand.complaint(context)));
    }

    @Override
    public void submit(ComplaintPanel panel, FormContext context) {
        complaints.convene(
                ComplaintInHand.id(context), panel, involved(inHand.file(context), inHand.complaint(context)));
    }

    /** The names of everybody who had a part: named in the case, at the conference, or a professional of the file. */
    private List<String> involved(FamilyFile file, Complaint complaint) {
        Conference conference = decisions.conference(complaint.conference());
        List<String> names = new ArrayList<>();
        Stream.concat(
                        Stream.of(
                                conference.booked().chair(),
                                conference.booked().minuteTaker(),
                                file.family().socialWorker(),
                                file.family().startedBy()),
                        access.namedIn(file.reference()).stream().map(FamilyRole::person))
                .filter(id -> id != null)
                .map(seen::colleague)
                .forEach(names::add);
        file.professionals().stream().map(Professional::name).forEach(names::add);
        decisions.attendance(complaint.conference()).stream()
                .map(one -> seen.name(file, one))
                .forEach(names::add);
        return names;
    }
}
