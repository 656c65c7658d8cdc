package uk.childprotection.process.preparation;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.ExclusionCase;
import uk.childprotection.conference.Invitee;
import uk.childprotection.correspondence.ExclusionLetter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.deadline.WorkingDays;

/** The letters to those whom the chair keeps out of a conference or a part of it. */
@Component
public class ExclusionLetters {

    private final WorkingDays workingDays;

    ExclusionLetters(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    List<LetterOrder> to(ConferencePapers papers) {
        List<LetterOrder> orders = papers.invited().stream()
                .filter(invitee -> invitee.excluded() != Exclusion.NONE)
                .map(invitee -> to(papers, invitee))
                .toList();
        return LetterOrder.about(papers.conference().id().uuid(), orders);
    }

    /** The letter that tells somebody invited of their exclusion, which the chair has decided. */
    public LetterOrder to(ConferencePapers papers, Invitee invitee) {
        ExclusionCase decided = invitee.exclusion();
        return LetterOrder.of(
                papers.reader(invitee.number()),
                new ExclusionLetter(
                        papers.on(),
                        papers.chair(),
                        decided.ground(),
                        decided.told(),
                        decided.partMissed(),
                        decided.viewsHeard(),
                        workingDays.minus(papers.on(), 1),
                        papers.socialWorker()));
    }
}
