package uk.childprotection.process;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.Leaving;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.plan.AdministrativeEnd;

/** What a family's file says after a child's plan has ended without a conference. */
@Component
class FamilyAfterEnd {

    private final Families families;
    private final Corrections corrections;
    private final Letters letters;

    FamilyAfterEnd(Families families, Corrections corrections, Letters letters) {
        this.families = families;
        this.corrections = corrections;
        this.letters = letters;
    }

    /**
     * The file says of a child that it has died, and letters to it are kept back, so that nothing more is done as for a living child; and
     * the case goes where the safeguarding manager has decided, unless another enquiry or conference goes on.
     *
     * @param last whether no child of the family is on a plan any more
     */
    void follow(AdministrativeEnd end, boolean last, String by) {
        if (end.isDeath()) {
            keepBackLetters(end);
            markDeath(families.find(end.family()), end, by);
        }
        if (last) {
            move(end);
        }
    }

    /** Nothing that was written to the child leaves any more. */
    private void keepBackLetters(AdministrativeEnd end) {
        letters.ofFamily(end.family()).stream()
                .filter(letter -> letter.to().id().equals(end.child().value()))
                .forEach(letter -> letters.withdraw(letter.id()));
    }

    /** The only child of a case stays in its file as it is: the case closes with it. */
    private void markDeath(FamilyFile file, AdministrativeEnd end, String by) {
        Child child = file.child(end.child());
        boolean only = file.children().stream().allMatch(other -> other.number().equals(end.child()));
        if (child.left() != null && child.left().how() == LeavingKind.DIED || only) {
            return;
        }
        corrections.correctChild(
                file.reference(),
                end.child(),
                child.version(),
                child.details(),
                new Leaving(end.endsOn(), LeavingKind.DIED),
                List.of(),
                null,
                by);
    }

    private void move(AdministrativeEnd end) {
        FamilyReference family = end.family();
        boolean onPlan = families.family(family).status() == FamilyStatus.CHILD_PROTECTION_PLAN;
        if (end.decision().follows() == FamilyStatus.CLOSED) {
            if (!onPlan) {
                throw new Refusal(
                        "An enquiry or a conference goes on for the case %s: it cannot close now.".formatted(family));
            }
            families.close(family, end.decision().closure(), end.endsOn());
        } else if (onPlan) {
            families.changeStatus(family, end.decision().follows());
        }
    }
}
