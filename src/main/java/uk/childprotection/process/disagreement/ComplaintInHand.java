package uk.childprotection.process.disagreement;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.Complaints;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.words.DecisionsSeen;

/** The complaint that a task is about, read by the id in the process, and how it comes to the chair. */
@Component
class ComplaintInHand {

    private final Complaints complaints;
    private final Families families;
    private final DecisionsSeen decisions;
    private final People people;
    private final ProcessLimits limits;

    ComplaintInHand(
            Complaints complaints, Families families, DecisionsSeen decisions, People people, ProcessLimits limits) {
        this.complaints = complaints;
        this.families = families;
        this.decisions = decisions;
        this.people = people;
        this.limits = limits;
    }

    Complaint complaint(FormContext context) {
        return complaints.find(id(context));
    }

    static UUID id(FormContext context) {
        return UUID.fromString(context.get(Variables.COMPLAINT_ID));
    }

    FamilyFile file(FormContext context) {
        return families.find(context.caseReference());
    }

    /** Gives it to the chair of the conference, or to the safeguarding managers when that chair has left, and the limit its day. */
    void toChair(Complaint complaint, FormContext context, LocalDate countedFrom) {
        String chair = decisions.conference(complaint.conference()).booked().chair();
        context.set(Variables.CHAIR, people.find(chair).isPresent() ? chair : null);
        limits.open(
                context,
                Variables.COMPLAINT_CHAIR_LIMIT,
                LimitName.COMPLAINT_CHAIR,
                complaint.id().toString(),
                countedFrom);
    }
}
