package uk.childprotection.process.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EnquiryAnswers;
import uk.childprotection.process.FilledForm;
import uk.childprotection.process.ReviewedFamily;

/**
 * A child on the plan is born on Wednesday 20 May 2026, when the review of Wednesday 17 June has been called: it is to be held by Thursday 4
 * June, ten working days after the birth with a bank holiday among them.
 */
@ApplicationTest
class ReviewAfterBirthIT {

    private static final LocalDate BORN_ON = LocalDate.of(2026, 5, 20);
    private static final LocalDate DUE_ON = LocalDate.of(2026, 6, 4);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Limits limits;

    @Autowired
    private Letters letters;

    @Autowired
    private TestClock clock;

    private ReviewedFamily family;

    @BeforeEach
    void aReviewIsCalled() {
        family = ReviewedFamily.withUnbornOnPlan(application).called();
    }

    @Test
    void theInvitationsOfAReviewThatIsNotBookedAreCountedBackFromTheNewDay() {
        born();

        assertThat(family.review().dueOn()).isEqualTo(DUE_ON);
        assertThat(family.period().reviewOn()).isEqualTo(DUE_ON);
        Limit invitations = limit(LimitName.REVIEW_INVITATIONS);
        assertThat(invitations.due().countedFrom()).isEqualTo(DUE_ON);
        assertThat(invitations.due().dueOn()).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(desks.of("alma")
                        .read(desks.task(family.family, "Activity_BookConference"))
                        .path("on")
                        .asText())
                .isEqualTo("2026-06-04");
    }

    @Test
    void aReviewBookedForALaterDayIsLateByTheNewLimitAndExplained() {
        family.booked();

        born();

        assertThat(family.review().booked().on()).isEqualTo(ReviewedFamily.REVIEW);
        assertThat(limit(LimitName.REVIEW_INVITATIONS).due().countedFrom()).isEqualTo(ReviewedFamily.REVIEW);
        assertThat(told(LetterKind.FILE_NOTICE)).contains("user:chloe");
        clock.goTo(DUE_ON.plusDays(1));
        desks.fireTimer(family.family, "Event_ReviewLimitPassed");
        desks.runJobs(family.family);
        assertThat(told(LetterKind.LIMIT_PASSED))
                .containsOnlyOnce("user:alma", "user:amir", "user:simon", "user:sunita");
        Limit afterBirth = limit(LimitName.REVIEW_AFTER_BIRTH);
        assertThat(limits.standing(afterBirth)).isEqualTo(Standing.PASSED);
        desks.of("alma").complete(family.family, "Activity_ExplainLateness", EnquiryAnswers.lateness());
        assertThat(limit(LimitName.REVIEW_AFTER_BIRTH).lateReasonBy()).isEqualTo("alma");
    }

    private void born() {
        clock.goTo(BORN_ON);
        desks.of("sade")
                .start(
                        "record-birth",
                        FilledForm.ofStart("record-birth")
                                .answer("reference", family.family.value())
                                .answer("firstNames", "Clover")
                                .answer("surname", "Testcase" + Long.toString(System.nanoTime(), 36))
                                .answer("bornOn", BORN_ON.toString())
                                .answer("sex", "F")
                                .answer("whereabouts", "HOSPITAL")
                                .json());
        desks.runJobs(family.family);
    }

    private Limit limit(LimitName name) {
        return limits.ofFamily(family.family.value()).stream()
                .filter(limit -> limit.name() == name)
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(LetterKind kind) {
        return letters.ofFamily(family.family).stream()
                .filter(letter -> letter.kind() == kind)
                .map(Letter::to)
                .map(reader -> reader.id())
                .toList();
    }
}
