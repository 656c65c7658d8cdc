package uk.childprotection.process.disagreement;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.ComplaintWithdrawal;
import uk.childprotection.conference.Complaints;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** A complainant takes a complaint back; the limits of its further course do not apply any more. */
@Component
class WithdrawComplaintForm implements FormHandler<ComplaintWithdrawal> {

    private static final List<LimitName> COURSE =
            List.of(LimitName.COMPLAINT_CHAIR, LimitName.COMPLAINT_REPLY, LimitName.COMPLAINT_PANEL);

    private final Complaints complaints;
    private final Limits limits;

    WithdrawComplaintForm(Complaints complaints, Limits limits) {
        this.complaints = complaints;
        this.limits = limits;
    }

    @Override
    public String form() {
        return "withdraw-complaint";
    }

    @Override
    public Class<ComplaintWithdrawal> answers() {
        return ComplaintWithdrawal.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(ComplaintWithdrawal withdrawal, FormContext context) {
        context.startCase(withdrawal.reference());
        Complaint complaint = complaints.withdraw(withdrawal);
        String subject = complaint.id().toString();
        COURSE.stream()
                .flatMap(name -> limits.find(withdrawal.reference().value(), name, subject).stream())
                .filter(limit -> limit.metOn() == null)
                .forEach(limit -> limits.close(limit));
        context.set(Variables.COMPLAINT_ID, subject);
    }
}
