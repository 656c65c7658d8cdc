package uk.childprotection.process.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.EarlyReviewLetter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroupMember;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.words.ConferenceSeen;

/**
 * What the chair answered to a request for an early review, to whoever asked. When the review comes forward, its new day also to the
 * parents and everybody else with parental responsibility, the core group, and the social workers.
 */
@Component
class EarlyReviewLetters {

    private final Families families;
    private final Plans plans;
    private final PlanPeriods periods;
    private final People people;
    private final ConferenceSeen seen;

    EarlyReviewLetters(Families families, Plans plans, PlanPeriods periods, People people, ConferenceSeen seen) {
        this.families = families;
        this.plans = plans;
        this.periods = periods;
        this.people = people;
        this.seen = seen;
    }

    List<LetterOrder> about(EarlyReview answered) {
        FamilyFile file = families.find(answered.family());
        AgreedPlan plan = plans.find(periods.find(answered.period()).plan()).asItStands();
        List<LetterOrder> orders = new ArrayList<>();
        answered.person().ifPresent(person -> orders.add(order(file, plan, answered, person, true)));
        answered.colleague().flatMap(people::find).ifPresent(asker -> orders.add(order(file, answered, asker, true)));
        if (answered.isAccepted()) {
            told(file, plan).stream()
                    .filter(person -> !answered.person().equals(Optional.of(person)))
                    .forEach(person -> orders.add(order(file, plan, answered, person, false)));
            socialWorkers(file, plan)
                    .filter(worker -> !answered.colleague().equals(Optional.of(worker.id())))
                    .forEach(worker -> orders.add(order(file, answered, worker, false)));
        }
        return orders;
    }

    /** The family first: those who answer for a child on the plan, then the rest of the core group. */
    private static Set<PersonNumber> told(FamilyFile file, AgreedPlan plan) {
        Set<PersonNumber> children =
                plan.childrenOn().stream().map(PlanChild::child).collect(Collectors.toSet());
        Set<PersonNumber> told = new LinkedHashSet<>();
        file.adults().stream()
                .filter(adult -> file.relationsOf(adult.number()).stream()
                        .filter(relation -> children.contains(relation.child()))
                        .anyMatch(relation -> relation.isParent() || relation.hasParentalResponsibility()))
                .map(Adult::number)
                .forEach(told::add);
        plan.coreGroup().stream()
                .map(CoreGroupMember::person)
                .filter(person -> !person.isChild() || !file.child(person).isUnborn())
                .forEach(told::add);
        told.removeIf(file::isGone);
        return told;
    }

    private Stream<Person> socialWorkers(FamilyFile file, AgreedPlan plan) {
        return Stream.concat(
                        Stream.ofNullable(file.family().socialWorker()),
                        plan.childrenOn().stream().map(PlanChild::leadSocialWorker))
                .distinct()
                .flatMap(id -> people.find(id).stream());
    }

    private LetterOrder order(
            FamilyFile file, AgreedPlan plan, EarlyReview answered, PersonNumber reader, boolean asker) {
        Audience audience = switch (reader.kind()) {
            case CHILD -> Audience.CHILD;
            case ADULT -> Audience.FAMILY;
            case PROFESSIONAL -> Audience.PROFESSIONAL;
        };
        return LetterOrder.of(
                seen.recipient(file, reader),
                new EarlyReviewLetter(
                        audience,
                        asker,
                        childrenKnownTo(file, plan, reader),
                        answered.agreedOn(),
                        answered.reviewOn(),
                        List.of(Passage.of(answered.answer())),
                        seen.socialWorker(file)));
    }

    private LetterOrder order(FamilyFile file, EarlyReview answered, Person colleague, boolean asker) {
        return LetterOrder.of(
                Recipient.colleague(colleague.id(), colleague.name(), colleague.email()),
                new EarlyReviewLetter(
                        Audience.STAFF,
                        asker,
                        List.of(),
                        answered.agreedOn(),
                        answered.reviewOn(),
                        List.of(),
                        seen.socialWorker(file)));
    }

    /** A parent reads of their own children, anybody else of all on the plan. */
    private static List<String> childrenKnownTo(FamilyFile file, AgreedPlan plan, PersonNumber reader) {
        return plan.childrenOn().stream()
                .map(PlanChild::child)
                .filter(child -> !reader.isAdult()
                        || file.relationsOf(reader).stream()
                                .anyMatch(relation -> relation.child().equals(child)))
                .map(file::nameOf)
                .toList();
    }
}
