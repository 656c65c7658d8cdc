package uk.childprotection.process.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.plan.AdministrativeEnd;

/** What a family's file says after a child's plan has ended without a conference. */
@Component
class FamilyAfterEnd {

    private final Families families;
    private final Corrections corrections;
    private final Letters letters;
    private final CaseAfterPlan caseAfter;

    FamilyAfterEnd(Families families, Corrections corrections, Letters letters, CaseAfterPlan caseAfter) {
        this.families = families;
        this.corrections = corrections;
        this.letters = letters;
        this.caseAfter = caseAfter;
    }

    /**
     * The file says of a child that it has died, and letters to the family that have not gone are taken back, so that nothing more is done
     * or said as for a living child; and the case goes where the safeguarding manager has decided, unless another enquiry or conference goes on.
     *
     * @param last whether no child of the family is on a plan any more
     */
    void follow(AdministrativeEnd end, boolean last, String by) {
        if (end.isDeath()) {
            notGone(end).forEach(letter -> letters.withdraw(letter.id()));
            markDeath(families.find(end.family()), end, by);
        }
        if (last) {
            move(end);
        }
    }

    /**
     * The letters to the family of a child who has died, to its adults, its children and whoever comes along with them, that have not gone:
     * all that was written before speaks of the child as living.
     */
    List<Letter> notGone(AdministrativeEnd end) {
        return letters.ofFamily(end.family()).stream()
                .filter(letter -> !letter.status().gone() && letter.status() != LetterStatus.WITHDRAWN)
                .filter(letter -> switch (letter.to().kind()) {
                    case ADULT, CHILD, COMPANION -> true;
                    case COLLEAGUE, PROFESSIONAL, REFERRER -> false;
                })
                .toList();
    }

    private void markDeath(FamilyFile file, AdministrativeEnd end, String by) {
        Child child = file.child(end.child());
        if (child.left() != null && child.left().how() == LeavingKind.DIED) {
            return;
        }
        corrections.childDied(file.reference(), end.child(), end.endsOn(), by);
    }

    private void move(AdministrativeEnd end) {
        FamilyReference family = end.family();
        boolean onPlan = families.family(family).status() == FamilyStatus.CHILD_PROTECTION_PLAN;
        boolean closes = end.decision().follows() == FamilyStatus.CLOSED;
        if (closes && (!onPlan || caseAfter.goesOnWith(family).isPresent())) {
            throw new Refusal(
                    "An enquiry or a conference goes on for the case %s: it cannot close now.".formatted(family));
        }
        if (onPlan) {
            caseAfter.moveTo(family, end.decision().follows(), end.decision().closure(), end.endsOn());
        }
    }
}
