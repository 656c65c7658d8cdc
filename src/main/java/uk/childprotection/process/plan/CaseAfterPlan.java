package uk.childprotection.process.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.conference.Conferences;
import uk.childprotection.enquiry.Enquiries;

/**
 * Where a family's case stands once no child of it is on a plan any more. An enquiry or an initial conference about another child goes on,
 * and the case with it: it cannot close, and only from there a plan can be made.
 */
@Component
public class CaseAfterPlan {

    private final Families families;
    private final Conferences conferences;
    private final Enquiries enquiries;

    CaseAfterPlan(Families families, Conferences conferences, Enquiries enquiries) {
        this.families = families;
        this.conferences = conferences;
        this.enquiries = enquiries;
    }

    /** What goes on for the family besides the plan that has ended, if anything does. */
    Optional<FamilyStatus> goesOnWith(FamilyReference family) {
        if (conferences.running(family).stream()
                .anyMatch(conference -> !conference.kind().isReview())) {
            return Optional.of(FamilyStatus.CONFERENCE);
        }
        return enquiries.running(family).map(enquiry -> FamilyStatus.ENQUIRY);
    }

    /** The case moves to what follows the plan, or to what goes on besides. */
    public void moveTo(FamilyReference family, FamilyStatus follows, ClosureReason closure, LocalDate on) {
        FamilyStatus next = goesOnWith(family).orElse(follows);
        if (next == FamilyStatus.CLOSED) {
            families.close(family, closure, on);
        } else {
            families.changeStatus(family, next);
        }
    }
}
