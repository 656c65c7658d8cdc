package uk.childprotection.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.enquiry.EnquiryBuilder.BEGAN;
import static uk.childprotection.enquiry.EnquiryBuilder.REFERRED;
import static uk.childprotection.enquiry.EnquiryBuilder.SOCIAL_WORKER;
import static uk.childprotection.enquiry.EnquiryBuilder.TEAM_MANAGER;
import static uk.childprotection.enquiry.EnquiryBuilder.TODAY;
import static uk.childprotection.enquiry.EnquiryBuilder.approval;
import static uk.childprotection.enquiry.EnquiryBuilder.approvalAdvisedBy;
import static uk.childprotection.enquiry.EnquiryBuilder.carriedOut;
import static uk.childprotection.enquiry.EnquiryBuilder.findings;
import static uk.childprotection.enquiry.EnquiryBuilder.notSeen;
import static uk.childprotection.enquiry.EnquiryBuilder.outcome;
import static uk.childprotection.enquiry.EnquiryBuilder.people;
import static uk.childprotection.enquiry.EnquiryBuilder.reported;
import static uk.childprotection.enquiry.EnquiryBuilder.returned;
import static uk.childprotection.enquiry.EnquiryBuilder.seen;
import static uk.childprotection.enquiry.EnquiryBuilder.underWay;
import static uk.childprotection.enquiry.EnquiryBuilder.withOutcome;
import static uk.childprotection.enquiry.Finding.CONTINUING_RISK;
import static uk.childprotection.enquiry.Finding.NOT_SUBSTANTIATED;
import static uk.childprotection.enquiry.Finding.SUBSTANTIATED_NO_CONTINUING_RISK;
import static uk.childprotection.enquiry.StrategyDiscussionBuilder.aStrategyDiscussion;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

class EnquiryTest {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void beginsOnTheDayOfItsStrategyDiscussionHoweverLateThatIsRecorded() {
        var held = reported().held(aStrategyDiscussion().heldOn(BEGAN).build(), TODAY);

        assertThat(held.status()).isEqualTo(EnquiryStatus.UNDER_WAY);
        assertThat(held.clockStartedOn()).isEqualTo(BEGAN);
        assertThat(held.openFor()).isEqualTo("CP-2026-00042");
    }

    @Test
    void endsBeforeItBeginsWhenNoEnquiryIsNeeded() {
        var held = reported()
                .held(
                        aStrategyDiscussion()
                                .decidingOnNoEnquiryBut(NextStep.EARLY_HELP)
                                .build(),
                        TODAY);

        assertThat(held.status()).isEqualTo(EnquiryStatus.NOT_NEEDED);
        assertThat(held.openFor()).isNull();
        assertThat(held.beganOn()).isNull();
    }

    @Test
    void refusesAStrategyDiscussionBeforeTheReferralOrInTheFuture() {
        refused(
                () -> reported()
                        .held(
                                aStrategyDiscussion()
                                        .heldOn(REFERRED.minusDays(1))
                                        .build(),
                                TODAY),
                "“Held on” lies before the referral.");
        refused(
                () -> reported().held(aStrategyDiscussion().heldOn(TOMORROW).build(), TODAY),
                "“Held on” lies in the future.");
        assertThat(reported()
                        .held(aStrategyDiscussion().heldOn(REFERRED).build(), TODAY)
                        .beganOn())
                .isEqualTo(REFERRED);
    }

    @Test
    void refusesToLeaveOutAnAgencyWithoutAReason() {
        refused(
                () -> reported().held(aStrategyDiscussion().withoutHealth(" ").build(), TODAY),
                "Nobody took part for health: give the reason, for they are expected.");
        assertThat(reported()
                        .held(
                                aStrategyDiscussion()
                                        .withoutHealth("Nobody on duty.")
                                        .build(),
                                TODAY)
                        .status())
                .isEqualTo(EnquiryStatus.UNDER_WAY);
    }

    @Test
    void refusesAJointEnquiryDecidedWithoutThePolice() {
        refused(
                () -> reported()
                        .held(aStrategyDiscussion().withoutPolice("No reply.").build(), TODAY),
                "A joint enquiry is decided with the police: record who took part for them, "
                        + "or decide on an enquiry by children’s social care alone.");
    }

    @Test
    void refusesAnEnquiryWithoutInterimSafety() {
        refused(
                () -> reported()
                        .held(aStrategyDiscussion().withoutInterimSafety().build(), TODAY),
                "“How are the children kept safe meanwhile?” needs an answer.");
    }

    @Test
    void refusesNoEnquiryWithoutSayingHowTheReferrerLearnsOfIt() {
        var noEnquiry = aStrategyDiscussion().decidingOnNoEnquiryBut(NextStep.CLOSE);

        refused(
                () -> reported()
                        .held(
                                aStrategyDiscussion()
                                        .deciding(StrategyDecision.NO_ENQUIRY)
                                        .build(),
                                TODAY),
                "“What happens instead?” needs an answer.");
        refused(
                () -> reported().held(noEnquiry.referrerTold(null, null, null).build(), TODAY),
                "“How is the referrer told?” needs an answer.");
        refused(
                () -> reported()
                        .held(
                                noEnquiry
                                        .referrerTold(ReferrerTold.TOLD, TOMORROW, null)
                                        .build(),
                                TODAY),
                "“Referrer told on” lies in the future.");
        refused(
                () -> reported()
                        .held(
                                noEnquiry
                                        .referrerTold(ReferrerTold.TOLD, BEGAN.minusDays(1), null)
                                        .build(),
                                TODAY),
                "“Referrer told on” lies before the strategy discussion.");
        refused(
                () -> reported()
                        .held(
                                noEnquiry
                                        .referrerTold(ReferrerTold.NOT_TOLD, null, null)
                                        .build(),
                                TODAY),
                "“Why is the referrer not told?” needs an answer.");
    }

    @Test
    void refusesASecondStrategyDiscussionThatWouldBeginItAgain() {
        refused(
                () -> underWay().held(aStrategyDiscussion().build(), TODAY),
                "This Section 47 enquiry is “Under way” and cannot become “Under way”.");
    }

    @Test
    void refusesALaterDiscussionThatIsNotLaterOrHasNoEnquiry() {
        var later = aStrategyDiscussion().heldOn(BEGAN.minusDays(1)).build();

        refused(
                () -> underWay().checkLater(later, TODAY),
                "“Held on” lies before the strategy discussion that began the enquiry.");
        refused(
                () -> reported().checkLater(aStrategyDiscussion().build(), TODAY),
                "The strategy discussion that begins this enquiry is not recorded yet: use its task, “Hold strategy discussion”.");
        refused(
                () -> withOutcome(NOT_SUBSTANTIATED)
                        .reviewed(approval(), TEAM_MANAGER, TODAY)
                        .checkLater(aStrategyDiscussion().build(), TODAY),
                "This Section 47 enquiry is finished: report the concern as a new one.");
    }

    @Test
    void refusesAChildSeenBeforeTheStrategyDiscussionOrInTheFuture() {
        refused(
                () -> carryOut(seen(1, BEGAN.minusDays(1)), notSeen(2)),
                "Child C1: “Seen on” lies before the strategy discussion.");
        refused(() -> carryOut(seen(1, TOMORROW), notSeen(2)), "Child C1: “Seen on” lies in the future.");
    }

    @Test
    void refusesAChildNotSeenAloneOrNotSeenWithoutAReason() {
        var number = PersonNumber.child(1);

        refused(
                () -> carryOut(new ChildSeen(number, YesNo.YES, BEGAN, YesNo.NO, null, null, "Views."), notSeen(2)),
                "Child C1: “Who was present, and why was the child not seen alone?” needs an answer.");
        refused(
                () -> carryOut(new ChildSeen(number, YesNo.NO, null, null, null, null, "Views."), notSeen(2)),
                "Child C1: “Why was the child not seen?” needs an answer.");
        refused(
                () -> carryOut(new ChildSeen(number, YesNo.YES, BEGAN, YesNo.YES, null, null, null), notSeen(2)),
                "Child C1: “The child’s own views, and what life is like for the child” needs an answer.");
    }

    @Test
    void refusesAnUnbornChildThatWasSeen() {
        refused(
                () -> carryOut(seen(1, BEGAN), seen(2, BEGAN)),
                "Child C2: The child is not born yet and cannot have been seen.");
    }

    @Test
    void refusesAParentNotSpokenToWithoutAReason() {
        var silent = new EnquiryFindings(
                findings().children(),
                List.of(new AdultSpokenTo(PersonNumber.adult(1), YesNo.NO, null, null, null)),
                List.of(),
                List.of(),
                "Well.",
                "Worrying.");

        refused(
                () -> underWay().carriedOut(silent, people(), SOCIAL_WORKER, TODAY),
                "Adult A1: “Why were they not spoken to?” needs an answer.");
    }

    @Test
    void refusesAnAgencyWithoutInformationAndWithoutAReason() {
        var silent = new EnquiryFindings(
                findings().children(),
                findings().adults(),
                List.of(new AgencyInformation(PersonNumber.professional(1), YesNo.NO, null, null, null)),
                List.of(),
                "Well.",
                "Worrying.");

        refused(
                () -> underWay().carriedOut(silent, people(), SOCIAL_WORKER, TODAY),
                "Professional P1: “Why is there no information from them?” needs an answer.");
    }

    @Test
    void needsAConferenceWhenAnyChildIsAtContinuingRisk() {
        assertThat(outcome(NOT_SUBSTANTIATED, CONTINUING_RISK).isConferenceNeeded())
                .isTrue();
        assertThat(outcome(NOT_SUBSTANTIATED, SUBSTANTIATED_NO_CONTINUING_RISK).isConferenceNeeded())
                .isFalse();
    }

    @Test
    void refusesContinuingRiskWithoutAnInterimSafetyPlan() {
        var risk = outcome(CONTINUING_RISK);
        var withoutPlan = new RecordedOutcome(risk.children(), " ", null, risk.nextWords(), risk.adults());

        refused(
                () -> carriedOut().outcomeRecorded(withoutPlan, SOCIAL_WORKER),
                "A child is at continuing risk: “Interim safety plan” must say how the children are kept safe until the conference.");
    }

    @Test
    void refusesToForestallTheConference() {
        var risk = outcome(CONTINUING_RISK);
        var closing = new RecordedOutcome(risk.children(), "Plan.", NextStep.CLOSE, risk.nextWords(), risk.adults());

        refused(
                () -> carriedOut().outcomeRecorded(closing, SOCIAL_WORKER),
                "A child is at continuing risk, so a conference decides how the case goes on: leave “How does the case go on?” empty.");
    }

    @Test
    void refusesAnOutcomeWithoutConferenceThatLeavesTheCaseHanging() {
        var found = outcome(NOT_SUBSTANTIATED);
        var hanging = new RecordedOutcome(found.children(), null, null, found.nextWords(), found.adults());

        refused(
                () -> carriedOut().outcomeRecorded(hanging, SOCIAL_WORKER),
                "“How does the case go on?” needs an answer.");
    }

    @Test
    void refusesToKeepTheLetterFromAParentWithoutAReason() {
        var found = outcome(NOT_SUBSTANTIATED);
        var silent = new RecordedOutcome(
                found.children(),
                null,
                NextStep.CLOSE,
                found.nextWords(),
                List.of(new AdultTold(PersonNumber.adult(1), YesNo.NO, null)));

        refused(
                () -> carriedOut().outcomeRecorded(silent, SOCIAL_WORKER),
                "Adult A1: “Why do they not get the letter?” needs an answer.");
    }

    @Test
    void endsWithTheApprovalOfItsOutcome() {
        var approved = withOutcome(CONTINUING_RISK).reviewed(approval(), TEAM_MANAGER, TODAY);

        assertThat(approved.status()).isEqualTo(EnquiryStatus.OUTCOME_APPROVED);
        assertThat(approved.openFor()).isNull();
        assertThat(approved.reviewedBy()).isEqualTo(TEAM_MANAGER);
        assertThat(approved.reviewedOn()).isEqualTo(TODAY);
    }

    @Test
    void goesBackToWhoeverRecordedTheOutcomeWithTheReason() {
        var sentBack = withOutcome(CONTINUING_RISK).reviewed(returned(), TEAM_MANAGER, TODAY);

        assertThat(sentBack.isReturned()).isTrue();
        assertThat(sentBack.review().returnReason()).isEqualTo("Invented reason.");
        assertThat(sentBack.outcome()).isNotNull();
        assertThat(sentBack.outcomeRecorded(outcome(NOT_SUBSTANTIATED), SOCIAL_WORKER)
                        .isReturned())
                .isFalse();
    }

    @Test
    void refusesToReturnAnOutcomeWithoutSayingWhatHasToChange() {
        var speechless = new OutcomeReview(ReviewDecision.RETURN, null, null, null, null);

        refused(
                () -> withOutcome(CONTINUING_RISK).reviewed(speechless, TEAM_MANAGER, TODAY),
                "“What has to be changed?” needs an answer.");
    }

    @Test
    void refusesApprovalByWhoeverRecordedTheOutcome() {
        refused(
                () -> withOutcome(CONTINUING_RISK).reviewed(approval(), SOCIAL_WORKER, TODAY),
                "You recorded this outcome yourself: another team manager has to approve or return it.");
    }

    @Test
    void needsAnIndependentChairConsultedWhenHarmWasFoundButNoConferenceFollows() {
        var enquiry = withOutcome(SUBSTANTIATED_NO_CONTINUING_RISK, NOT_SUBSTANTIATED);

        refused(
                () -> enquiry.reviewed(approval(), TEAM_MANAGER, TODAY),
                "“Which independent chair was consulted?” needs an answer.");
        refused(
                () -> enquiry.reviewed(approvalAdvisedBy("chidi", TOMORROW), TEAM_MANAGER, TODAY),
                "“Chair consulted on” lies in the future.");
        refused(
                () -> enquiry.reviewed(approvalAdvisedBy("chidi", BEGAN.minusDays(1)), TEAM_MANAGER, TODAY),
                "“Chair consulted on” lies before the strategy discussion.");
        refused(
                () -> enquiry.reviewed(approvalAdvisedBy(TEAM_MANAGER, TODAY), TEAM_MANAGER, TODAY),
                "The chair who is consulted must be independent: neither who recorded the outcome nor who approves it.");
        assertThat(enquiry.reviewed(approvalAdvisedBy("chidi", TODAY), TEAM_MANAGER, TODAY)
                        .status())
                .isEqualTo(EnquiryStatus.OUTCOME_APPROVED);
    }

    @Test
    void needsNoChairWhenAConferenceFollowsOrNothingWasFound() {
        for (Finding finding : List.of(CONTINUING_RISK, NOT_SUBSTANTIATED)) {
            assertThat(withOutcome(finding)
                            .reviewed(approval(), TEAM_MANAGER, TODAY)
                            .status())
                    .isEqualTo(EnquiryStatus.OUTCOME_APPROVED);
        }
    }

    @Test
    void takesEachStepOnlyInItsTurn() {
        refused(
                () -> carriedOut().carriedOut(findings(), people(), SOCIAL_WORKER, TODAY),
                "This Section 47 enquiry is “Waiting for the outcome” and cannot become “Waiting for the outcome”.");
        refused(
                () -> underWay().outcomeRecorded(outcome(NOT_SUBSTANTIATED), SOCIAL_WORKER),
                "This Section 47 enquiry is “Under way” and cannot become “Waiting for approval of the outcome”.");
    }

    private static Enquiry carryOut(ChildSeen... children) {
        var found = findings();
        return underWay()
                .carriedOut(
                        new EnquiryFindings(
                                List.of(children),
                                found.adults(),
                                found.agencies(),
                                List.of(),
                                found.workingWell(),
                                found.worrying()),
                        people(),
                        SOCIAL_WORKER,
                        TODAY);
    }

    private static void refused(ThrowingCallable act, String sentence) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(sentence);
    }
}
