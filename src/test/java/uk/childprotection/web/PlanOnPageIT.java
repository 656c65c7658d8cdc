package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.plan.ChallengeAnswer;
import uk.childprotection.plan.CoreGroupOutcome;
import uk.childprotection.plan.CoreGroupRecord;
import uk.childprotection.plan.CoreGroups;
import uk.childprotection.plan.MidPointCheck;
import uk.childprotection.plan.PlanChecks;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.process.DecidedFamily;

/** What the page of a family tells of its child protection plan. */
@ApplicationTest
class PlanOnPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @Autowired
    private Families families;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private CoreGroups coreGroups;

    @Autowired
    private PlanChecks checks;

    @Test
    void tellsWhoIsOnThePlanAndWhatIsDoneWhen() {
        DecidedFamily decided = DecidedFamily.withPlan(application);
        clock.goTo(LocalDate.of(2026, 3, 25));

        assertThat(section(decided))
                .contains("Period No. 1, from Tue 17 Mar 2026")
                .contains("Next core group Tue 31 Mar 2026, 10:00, Sample Family Centre")
                .contains("Next review Wed 17 Jun 2026, at the latest Wed 17 Jun 2026")
                .contains("Sade Sample since Tue 17 Mar 2026")
                .contains("1 Plan the week’s meals together. Sade Sample")
                .contains("Tue 31 Mar 2026 Still to do Nothing yet")
                .contains("Fri 20 Mar 2026 Still to do, day passed Nothing yet")
                .contains("Tue 31 Mar 2026, 10:00, Sample Family Centre Planned");
        assertThat(section(decided, "standing"))
                .contains("Next core group Tue 31 Mar 2026")
                .contains("First review Wed 17 Jun 2026");
    }

    @Test
    void tellsOfACoreGroupThatFellOutAndOfTheChairsChallenge() {
        DecidedFamily decided = DecidedFamily.withPlan(application);
        PlanPeriod period = periods.running(decided.family).get(0);
        clock.goTo(LocalDate.of(2026, 3, 31));
        coreGroups.record(
                families.find(decided.family),
                coreGroups.waiting(period.plan()).orElseThrow().id(),
                fellOut(),
                period,
                "sade");
        clock.goTo(LocalDate.of(2026, 5, 1));
        checks.check(
                period,
                new MidPointCheck(YesNo.NO, "A core group fell out.", YesNo.YES, "Hold one this week."),
                "chloe");
        assertThat(section(decided)).contains("Answer None yet");
        checks.answer(period, new ChallengeAnswer("You are right.", "I hold it myself."), "tara");

        assertThat(section(decided))
                .contains("1 Tue 31 Mar 2026 Fell out The health visitor was ill.")
                .contains("2 Tue 7 Apr 2026 Planned")
                .contains("Is the plan moving No")
                .contains("What has to be put right Hold one this week.")
                .contains("Answer You are right. – Tara Template")
                .contains("What will be done I hold it myself.");
    }

    @Test
    void saysNothingOfAPlanThatNeverWas() {
        assertThat(section(DecidedFamily.withoutPlan(application))).isEmpty();
    }

    private static CoreGroupRecord fellOut() {
        return new CoreGroupRecord(
                CoreGroupOutcome.FELL_OUT,
                null,
                "The health visitor was ill.",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 4, 7),
                null,
                null);
    }

    private String section(DecidedFamily decided) {
        return section(decided, "plans");
    }

    private String section(DecidedFamily decided, String heading) {
        String page = Visitor.signedIn(port, "sade")
                .get("/families/" + decided.family)
                .body();
        return Jsoup.parse(page).select("section:has(#" + heading + ")").text();
    }
}
