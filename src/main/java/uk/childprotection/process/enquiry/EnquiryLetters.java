package uk.childprotection.process.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.casefile.ReferralSource;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.correspondence.EnquiryBegunLetter;
import uk.childprotection.correspondence.EnquiryNotNeededLetter;
import uk.childprotection.correspondence.EnquiryOutcomeLetter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.correspondence.ToldFinding;
import uk.childprotection.enquiry.ChildOutcome;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.RecordedOutcome;
import uk.childprotection.enquiry.ReferrerTold;
import uk.childprotection.enquiry.StrategyDecision;
import uk.childprotection.enquiry.StrategyDiscussion;
import uk.childprotection.process.words.FamilyTables;

/** Who is written to when a Section 47 enquiry begins and ends, and what: each reader learns of the children who are theirs to know of. */
@Component
class EnquiryLetters {

    private final People people;

    EnquiryLetters(People people) {
        this.people = people;
    }

    /** Whether whoever referred has given a name and somewhere to write to. */
    static boolean canWriteTo(ReferralDetails referral) {
        return referral.referrer() != null
                && (referral.contact().address() != null || referral.contact().email() != null);
    }

    /** The letter to the referrer when no enquiry is needed; none where the referrer was told in another way, or is not. */
    List<LetterOrder> ofNoEnquiry(ReferralDetails referral, StrategyDiscussion discussion, FamilyFile file) {
        if (discussion.referrerTold() != ReferrerTold.BY_LETTER) {
            return List.of();
        }
        String children = file.children().stream().map(Child::displayName).collect(Collectors.joining(", "));
        return List.of(LetterOrder.of(
                Recipient.referrer(referral),
                new EnquiryNotNeededLetter(
                        isAgency(referral.source()),
                        referral.receivedOn(),
                        children,
                        Passage.of(discussion.insteadWords()))));
    }

    /**
     * The letters about the beginning, the family's first, the referrer's last; none to those whom a manager decided not to tell, and none
     * to a referrer who was told in another way.
     */
    List<LetterOrder> ofBeginning(
            Enquiry enquiry, ReferralDetails referral, StrategyDiscussion discussion, FamilyFile file) {
        List<LetterOrder> letters = new ArrayList<>();
        boolean withPolice = discussion.decision() == StrategyDecision.JOINT;
        boolean familyTold = discussion.tellFamily() == YesNo.YES;
        if (familyTold) {
            for (Adult adult : FamilyTables.parents(file)) {
                List<String> theirs = names(file, isParentOf(file, adult));
                if (!theirs.isEmpty()) {
                    letters.add(LetterOrder.of(
                            Recipient.adult(adult),
                            new EnquiryBegunLetter.ToFamily(
                                    enquiry.clockStartedOn(), theirs, withPolice, socialWorker(file))));
                }
            }
        }
        if (discussion.tellAgencies() == YesNo.YES) {
            file.professionals().stream()
                    .filter(professional -> !names(file, professional::knows).isEmpty())
                    .forEach(professional -> letters.add(LetterOrder.of(
                            Recipient.professional(professional),
                            new EnquiryBegunLetter.ToAgency(
                                    enquiry.clockStartedOn(),
                                    names(file, professional::knows),
                                    withPolice,
                                    familyTold,
                                    socialWorker(file)))));
        }
        if (discussion.referrerTold() == ReferrerTold.BY_LETTER) {
            letters.add(toReferrer(referral, file));
        }
        return letters;
    }

    private static LetterOrder toReferrer(ReferralDetails referral, FamilyFile file) {
        return LetterOrder.of(
                Recipient.referrer(referral),
                new EnquiryBegunLetter.ToReferrer(
                        isAgency(referral.source()), referral.receivedOn(), names(file, child -> true)));
    }

    private static List<String> names(FamilyFile file, Predicate<PersonNumber> whom) {
        return file.children().stream()
                .filter(child -> whom.test(child.number()))
                .map(Child::displayName)
                .toList();
    }

    private static Predicate<PersonNumber> isParentOf(FamilyFile file, Adult adult) {
        return child -> file.relation(adult.number(), child)
                .filter(relation -> relation.isParent() || relation.hasParentalResponsibility())
                .isPresent();
    }

    /**
     * The letters about the outcome, the family's first.
     *
     * @param onAPlan the children of the family who are on a plan, about whom no initial conference is held
     */
    List<LetterOrder> ofOutcome(Enquiry enquiry, FamilyFile file, Set<PersonNumber> onAPlan) {
        List<LetterOrder> letters = new ArrayList<>();
        for (Adult adult : FamilyTables.parents(file)) {
            if (enquiry.recordedOutcome().adultsTold().contains(adult.number())) {
                letters.add(LetterOrder.of(
                        Recipient.adult(adult), outcome(false, enquiry, file, isParentOf(file, adult), onAPlan)));
            }
        }
        file.professionals().stream()
                .filter(professional -> concernsAny(enquiry, professional::knows))
                .forEach(professional -> letters.add(LetterOrder.of(
                        Recipient.professional(professional),
                        outcome(true, enquiry, file, professional::knows, onAPlan))));
        return letters;
    }

    private EnquiryOutcomeLetter outcome(
            boolean toAgency,
            Enquiry enquiry,
            FamilyFile file,
            Predicate<PersonNumber> whom,
            Set<PersonNumber> onAPlan) {
        RecordedOutcome outcome = enquiry.recordedOutcome();
        return new EnquiryOutcomeLetter(
                toAgency,
                enquiry.clockStartedOn(),
                findings(outcome, file, whom, toAgency ? ChildOutcome::reasons : ChildOutcome::toFamily),
                outcome.isInitialConferenceNeeded(onAPlan),
                names(file, whom.and(underReview(outcome, onAPlan))),
                passages(outcome.interimSafetyPlan()),
                passages(outcome.nextWords()),
                socialWorker(file));
    }

    /** The children at continuing risk about whom the review of their plan decides. */
    private static Predicate<PersonNumber> underReview(RecordedOutcome outcome, Set<PersonNumber> onAPlan) {
        return child -> onAPlan.contains(child) && outcome.childrenAtRisk().contains(child);
    }

    private static boolean concernsAny(Enquiry enquiry, Predicate<PersonNumber> child) {
        return enquiry.recordedOutcome().children().stream()
                .map(ChildOutcome::number)
                .anyMatch(child);
    }

    private static List<ToldFinding> findings(
            RecordedOutcome outcome,
            FamilyFile file,
            Predicate<PersonNumber> whom,
            Function<ChildOutcome, String> words) {
        return outcome.children().stream()
                .filter(child -> whom.test(child.number()))
                .map(child ->
                        new ToldFinding(file.nameOf(child.number()), child.finding(), passages(words.apply(child))))
                .toList();
    }

    private static List<Passage> passages(String words) {
        return Stream.ofNullable(words)
                .filter(text -> !text.isBlank())
                .map(Passage::of)
                .toList();
    }

    private String socialWorker(FamilyFile file) {
        return Optional.ofNullable(file.family().socialWorker())
                .flatMap(people::find)
                .map(Person::name)
                .orElse("the family’s social worker");
    }

    /** Whether whoever referred works for an agency; everybody else learns that the worry was heard and no more. */
    private static boolean isAgency(ReferralSource source) {
        return switch (source) {
            case FAMILY, ACQUAINTANCE, SELF, OTHER_INDIVIDUAL, OTHER, ANONYMOUS, UNKNOWN -> false;
            case SCHOOL,
                    EDUCATION_SERVICE,
                    GP,
                    HEALTH_VISITOR,
                    SCHOOL_NURSE,
                    OTHER_PRIMARY_HEALTH,
                    EMERGENCY_DEPARTMENT,
                    OTHER_HEALTH,
                    HOUSING,
                    SOCIAL_CARE,
                    OTHER_INTERNAL,
                    EXTERNAL,
                    EARLY_HELP,
                    POLICE,
                    OTHER_LEGAL -> true;
        };
    }
}
