package uk.childprotection.process.family;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.letter.OutgoingLetters;
import uk.childprotection.process.review.ReviewAfterBirth;

/** What the diagrams ask that keep a family's file right: {@code update-family}, {@code record-birth}, {@code change-social-worker}. */
@Configuration(proxyBeanMethods = false)
class FileTasks {

    @Bean
    JavaDelegate writeNewChildNotice(Families families, FileLetters notices, Letters letters) {
        return execution -> OutgoingLetters.write(
                execution,
                letters,
                notices.childAdded(
                        families.family(family(execution)),
                        Variables.ADDED_CHILD.in(execution),
                        Variables.STARTED_BY.in(execution)));
    }

    /** Gives the review its limit after the birth, in the transaction that records the birth. */
    @Bean
    JavaDelegate setReviewAfterBirth(Families families, ReviewAfterBirth reviews) {
        return execution -> {
            Optional<LocalDate> dueOn = reviews.follow(bornChild(execution, families));
            Variables.REVIEW_AFTER_BIRTH_ON.set(
                    execution, dueOn.map(LondonTime::endOf).orElse(null));
        };
    }

    @Bean
    JavaDelegate writeBirthNotice(Families families, FileLetters notices, Letters letters) {
        return execution -> {
            Date reviewOn = Variables.REVIEW_AFTER_BIRTH_ON.orNull(execution);
            OutgoingLetters.write(
                    execution,
                    letters,
                    notices.childBorn(
                            families.family(family(execution)),
                            bornChild(execution, families),
                            reviewOn == null ? null : day(reviewOn),
                            Variables.STARTED_BY.in(execution)));
        };
    }

    /** Refuses in the manager's own transaction; on a day that has come since, the manager gets the task back and reads why. */
    @Bean
    JavaDelegate handOverFamily(Families families, Succession succession, FamilyHandover handovers) {
        return execution -> {
            Family family = families.family(family(execution));
            String to = Variables.NEW_SOCIAL_WORKER.in(execution);
            Optional<String> obstacle = succession.obstacle(family, to);
            if (obstacle.isPresent() && Variables.FROM_TODAY.in(execution)) {
                throw new Refusal(obstacle.get());
            }
            Variables.HANDED_OVER.set(execution, obstacle.isEmpty());
            if (obstacle.isEmpty()) {
                Variables.FORMER_SOCIAL_WORKER.set(execution, family.socialWorker());
                Variables.TASKS_HANDED_OVER.set(
                        execution,
                        handovers.handOver(
                                family.reference(), to, changeOn(execution), Variables.STARTED_BY.in(execution)));
            }
        };
    }

    @Bean
    JavaDelegate writeChangeLetters(Families families, FileLetters changes, Letters letters) {
        return execution -> OutgoingLetters.write(
                execution,
                letters,
                changes.workerChanged(
                        families.find(family(execution)),
                        Variables.FORMER_SOCIAL_WORKER.in(execution),
                        changeOn(execution),
                        Variables.TASKS_HANDED_OVER.in(execution)));
    }

    private static LocalDate changeOn(DelegateExecution execution) {
        return day(Variables.CHANGE_ON.in(execution));
    }

    private static LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), LondonTime.ZONE);
    }

    private static Child bornChild(DelegateExecution execution, Families families) {
        return families.find(family(execution)).child(PersonNumber.parse(Variables.BORN_CHILD.in(execution)));
    }

    private static FamilyReference family(DelegateExecution execution) {
        return FamilyReference.parse(Variables.CASE_REFERENCE.in(execution));
    }
}
