package uk.childprotection.process.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.correspondence.TransferOutLetter;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.TransferOut;
import uk.childprotection.process.words.ConferenceSeen;

/** Writes to the authority to which children on a plan have moved, and reminds it. */
@Component
class TransferOutLetters {

    private final Families families;
    private final Plans plans;
    private final PlanPeriods periods;
    private final ConferenceSeen seen;
    private final TimeLimits practice;
    private final WorkingDays workingDays;

    TransferOutLetters(
            Families families,
            Plans plans,
            PlanPeriods periods,
            ConferenceSeen seen,
            TimeLimits practice,
            WorkingDays workingDays) {
        this.families = families;
        this.plans = plans;
        this.periods = periods;
        this.seen = seen;
        this.practice = practice;
        this.workingDays = workingDays;
    }

    /** That the children have moved. */
    LetterOrder first(TransferOut transfer) {
        return letter(transfer, null);
    }

    /** That no answer has come. */
    LetterOrder reminder(TransferOut transfer) {
        return letter(transfer, transfer.askedOn());
    }

    private LetterOrder letter(TransferOut transfer, LocalDate notifiedOn) {
        FamilyFile file = families.find(transfer.family());
        return LetterOrder.of(
                Recipient.professional(file.professional(transfer.contact())),
                new TransferOutLetter(
                        notifiedOn,
                        transfer.movedOn(),
                        practice.find(LimitName.TRANSFER_IN_CONFERENCE, transfer.askedOn())
                                .countedFrom(transfer.askedOn(), workingDays)
                                .dueOn(),
                        transfer.children().all().stream()
                                .map(child -> child(file.child(child)))
                                .toList(),
                        transfer.children().all().stream()
                                .flatMap(child -> category(transfer, child))
                                .distinct()
                                .toList(),
                        transfer.why(),
                        transfer.risk(),
                        transfer.papers().all(),
                        transfer.papersMissing(),
                        nextReview(transfer),
                        seen.socialWorker(file)));
    }

    /** The next review that looks at one of the children who have moved; null when none is agreed. */
    private LocalDate nextReview(TransferOut transfer) {
        return periods.running(transfer.family()).stream()
                .filter(period -> plans.childrenOn(period.plan()).stream()
                        .anyMatch(planned -> transfer.children().all().contains(planned.child())))
                .map(PlanPeriod::reviewOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<String> category(TransferOut transfer, PersonNumber child) {
        return plans.ofFamily(transfer.family()).stream()
                .flatMap(plan -> plan.children().stream())
                .filter(planned -> planned.child().equals(child))
                .map(planned -> planned.category().label().toLowerCase(Locale.UK))
                .limit(1);
    }

    private static String child(Child child) {
        return child.isUnborn()
                ? child.displayName()
                : "%s (born %s)"
                        .formatted(
                                child.displayName(),
                                LondonTime.inWords(child.details().dateOfBirth()));
    }
}
