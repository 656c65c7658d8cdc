package uk.childprotection.process.rearrangement;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.conference.InsteadOfConference;

/** Where a family's case stands once its conference is not held. */
@Component
class CaseAfterConference {

    private final Families families;

    CaseAfterConference(Families families) {
        this.families = families;
    }

    /** The case goes on as the chair says; the census allows "after assessment" (RC8) only without a Section 47 enquiry (rule 2990). */
    void cancelled(FamilyReference family, InsteadOfConference goesOn, LocalDate today) {
        goesOn.check(families.family(family).status() == FamilyStatus.CHILD_PROTECTION_PLAN);
        switch (goesOn) {
            case CHILD_IN_NEED -> families.changeStatus(family, FamilyStatus.CHILD_IN_NEED);
            case EARLY_HELP -> families.changeStatus(family, FamilyStatus.EARLY_HELP);
            case MOVED_AWAY -> families.close(family, ClosureReason.TRANSFERRED, today);
            case CLOSE -> families.close(family, ClosureReason.OTHER, today);
            case ON_PLAN -> {
                // The plan goes on; its status is what it was.
            }
        }
    }
}
