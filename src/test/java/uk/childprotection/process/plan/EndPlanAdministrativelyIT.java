package uk.childprotection.process.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.Leaving;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterCalendarFiles;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.ReaderKind;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.AdministrativeEnd;
import uk.childprotection.plan.AdministrativeEnds;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanEnd;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.VisitSubject;
import uk.childprotection.process.DecidedFamily;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EndingForms;
import uk.childprotection.process.EngineTables;

/** Plans that end without a conference, as those who have to do with them live it in Tasklist. */
@ApplicationTest
class EndPlanAdministrativelyIT {

    private static final PersonNumber AMBER = PersonNumber.child(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final String SECRET = "Wombats dig under the fence";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanPeriods periods;

    @Autowired
    private AdministrativeEnds ends;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterCalendarFiles calendars;

    @Autowired
    private Limits limits;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private DecidedFamily decided;
    private EndingForms forms;

    @BeforeEach
    void twoChildrenAreOnAPlan() {
        decided = DecidedFamily.withPlan(application);
        forms = new EndingForms(decided);
        clock.goTo(TODAY);
    }

    @Test
    void endsOneChildsPlanAndLeavesTheOther() {
        forms.started();
        forms.propose(forms.leftUk("C1", "2026-03-30").answer("evidence", SECRET));
        forms.decide(forms.decision("AGREE"));

        PlanChild amber = ofPlan().get(0);
        assertThat(amber.endedOn()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(amber.endReason()).isEqualTo(PlanEnd.LEFT_UK);
        assertThat(ofPlan().get(1).isOnIt()).isTrue();
        assertThat(openVisitsOf("C1")).isZero();
        assertThat(openVisitsOf("C2")).isEqualTo(1);
        assertThat(periods.running(decided.family)).hasSize(1);
        assertThat(families.family(decided.family).status()).isEqualTo(FamilyStatus.CHILD_PROTECTION_PLAN);
        assertThat(written()).containsExactlyInAnyOrder("A1", "A2", "C1", "P1", "P2", "P3", "user:chloe", "user:sade");
        assertThat(words("P2"))
                .contains("without a conference")
                .contains("Monday 30 March 2026")
                .contains("The plan goes on for the other children")
                .doesNotContain(SECRET);
        assertThat(words("C1")).contains("Your child protection plan ended on").contains("left the country");
        assertThat(words("user:chloe")).doesNotContain("Amber");
        assertThat(EngineTables.holding(database, SECRET)).isEmpty();
        assertThat(desks.running(decided.family))
                .contains("child-protection-plan")
                .doesNotContain("end-plan-administratively");
    }

    @Test
    void writesToNobodyOfTheFamilyAfterADeathUnlessTheManagerSaysSo() {
        forms.started();
        forms.propose(forms.died("C1", "2026-03-28"));
        assertThat(decided.read("sunita", "Activity_DecideAdministrativeEnd")
                        .path("died")
                        .asBoolean())
                .isTrue();
        forms.decide(forms.condolence("no"));

        AdministrativeEnd end = ends.ofFamily(decided.family).get(0);
        assertThat(end.decision().incidentWords()).contains("tomorrow");
        assertThat(families.find(decided.family).child(AMBER).left().how()).isEqualTo(LeavingKind.DIED);
        assertThat(written()).containsExactlyInAnyOrder("P1", "P2", "P3", "user:chloe", "user:sade");
        assertThat(words("P2")).contains("We are sorry", "Check today that no appointment");
        assertThat(letters.ofFamily(decided.family))
                .filteredOn(letter -> letter.to().id().equals("C1"))
                .isNotEmpty()
                .allMatch(letter -> letter.status().gone() || letter.status() == LetterStatus.WITHDRAWN);
    }

    @Test
    void takesBackWhateverWaitsForAFamilyWhoseChildHasDied() {
        forms.started();
        forms.propose(forms.leftUk("C2", "2026-03-30"));
        forms.decide(forms.decision("AGREE"));
        assertThat(waiting()).as("letters that wait for the post").contains("A1", "A2");
        forms.started();
        forms.propose(forms.died("C1", "2026-04-01"));

        assertThat(decided.read("sunita", "Activity_DecideAdministrativeEnd").path("letters"))
                .hasSameSizeAs(waiting());
        forms.decide(forms.condolence("no").answer("follows", "CHILD_IN_NEED"));

        assertThat(waiting()).isEmpty();
        assertThat(letters.ofFamily(decided.family))
                .filteredOn(letter -> letter.to().kind() == ReaderKind.ADULT)
                .as("nothing tells the parents that the plan for the other children goes on")
                .allMatch(letter -> letter.status().gone() || letter.status() == LetterStatus.WITHDRAWN);
        assertThat(saying("have been taken back")).containsExactlyInAnyOrder("user:chloe", "user:sade");
    }

    /** Who has a letter about the end of a plan with these words. */
    private List<String> saying(String words) {
        return letters.ofFamily(decided.family).stream()
                .filter(letter -> letter.kind() == LetterKind.PLAN_ENDED_WITHOUT_CONFERENCE)
                .filter(letter ->
                        letters.html(letter.id()).replaceAll("\\s+", " ").contains(words))
                .map(letter -> letter.to().id())
                .toList();
    }

    /** Who of the family has a letter that has not gone. */
    private List<String> waiting() {
        return letters.ofFamily(decided.family).stream()
                .filter(letter -> letter.status() != LetterStatus.WITHDRAWN)
                .filter(letter -> !letter.status().gone())
                .map(letter -> letter.to().id())
                .filter(id -> id.matches("[AC]\\d+"))
                .toList();
    }

    @Test
    void theFileSaysOfTheOnlyChildTooThatItHasDied() {
        families.find(decided.family).children().stream()
                .filter(child -> !child.number().equals(AMBER))
                .forEach(child -> {
                    plans.current(decided.family, child.number())
                            .ifPresent(planned -> plans.endFor(
                                    planned.plan(), child.number(), LocalDate.of(2026, 3, 27), PlanEnd.LEFT_UK));
                    application
                            .getBean(Corrections.class)
                            .correctChild(
                                    decided.family,
                                    child.number(),
                                    child.version(),
                                    child.details(),
                                    new Leaving(LocalDate.of(2026, 3, 27), LeavingKind.NO_LONGER_INVOLVED),
                                    List.of(),
                                    null,
                                    "sade");
                });
        String name = families.family(decided.family).shortName();
        forms.started();
        forms.propose(forms.died("C1", "2026-03-28"));

        forms.decide(forms.condolence("no").answer("follows", "CLOSED").answer("closure", "RC2"));

        assertThat(families.find(decided.family).child(AMBER).left().how()).isEqualTo(LeavingKind.DIED);
        assertThat(families.family(decided.family).shortName()).isEqualTo(name);
        assertThat(families.family(decided.family).closedFor()).isEqualTo(ClosureReason.DIED);
    }

    @Test
    void writesALetterOfCondolenceWhereTheManagerSaysSo() {
        forms.started();
        forms.propose(forms.died("C1", "2026-03-28"));
        forms.decide(forms.condolence("yes"));

        assertThat(written()).contains("A1", "A2").doesNotContain("C1");
        assertThat(words("A1")).contains("We are very sorry that Amber").contains("The plan for the other children");
    }

    @Test
    void endsEverythingWithTheLastChildAndClosesTheCase() {
        forms.started();
        forms.propose(forms.transferred("C1", "2026-04-01"));
        forms.decide(forms.decision("AGREE"));
        forms.started();
        forms.propose(forms.transferred("C2", "2026-04-02"));
        forms.decide(forms.decision("AGREE").answer("follows", "CLOSED").answer("closure", "RC5"));

        assertThat(ofPlan()).noneMatch(PlanChild::isOnIt);
        assertThat(periods.running(decided.family)).isEmpty();
        assertThat(families.family(decided.family).status()).isEqualTo(FamilyStatus.CLOSED);
        assertThat(families.family(decided.family).closedFor()).isEqualTo(ClosureReason.TRANSFERRED);
        assertThat(desks.running(decided.family))
                .doesNotContain("child-protection-plan", "visits", "core-group", "end-plan-administratively");
        assertThat(words("A1")).contains("Exampleshire County Council");
        assertThat(calendarsOf("P2"))
                .as("the core group stays while a child is on the plan, and goes with the last")
                .containsExactlyInAnyOrder("none", "cancelled");
    }

    @Test
    void goesOnAsChildInNeedAfterTheLastChild() {
        forms.started();
        forms.propose(forms.leftUk("C1", "2026-03-30"));
        forms.decide(forms.decision("AGREE"));
        forms.started();
        forms.propose(forms.leftUk("C2", "2026-03-30"));
        forms.decide(forms.decision("AGREE").answer("follows", "CHILD_IN_NEED"));

        assertThat(families.family(decided.family).status()).isEqualTo(FamilyStatus.CHILD_IN_NEED);
    }

    @Test
    void keepsWhatWasTypedWhenTheManagerReturnsIt() {
        forms.started();
        forms.propose(forms.leftUk("C1", "2026-03-30"));
        forms.decide(forms.decision("RETURN").answer("reason", "Ask the school again."));

        assertThat(ofPlan()).allMatch(PlanChild::isOnIt);
        var shown = decided.read("sade", "Activity_ProposeAdministrativeEnd");
        assertThat(shown.path("returned").asText()).isEqualTo("Ask the school again.");
        assertThat(shown.path("on").asText()).isEqualTo("2026-03-30");
        assertThat(shown.path("consulted").get(0).path("said").asText()).isEqualTo("They agree.");
        assertThat(written()).isEmpty();

        forms.propose(forms.leftUk("C1", "2026-03-30"));
        forms.decide(forms.decision("AGREE"));
        assertThat(ends.ofFamily(decided.family)).hasSize(2);
        assertThat(ofPlan().get(0).isOnIt()).isFalse();
    }

    private List<PlanChild> ofPlan() {
        return plans.children(plans.ofFamily(decided.family).get(0).plan().id());
    }

    private long openVisitsOf(String child) {
        return limits.ofFamily(decided.family.value()).stream()
                .filter(limit -> limit.name() == LimitName.VISIT)
                .filter(limit ->
                        VisitSubject.of(limit).orElseThrow().child().value().equals(child))
                .filter(limit -> limits.standing(limit) != Standing.CLOSED && limit.metOn() == null)
                .count();
    }

    private List<String> written() {
        return letters.ofFamily(decided.family).stream()
                .filter(letter -> letter.kind() == LetterKind.PLAN_ENDED_WITHOUT_CONFERENCE)
                .map(letter -> letter.to().id())
                .toList();
    }

    private List<String> calendarsOf(String recipient) {
        return letters.ofFamily(decided.family).stream()
                .filter(letter -> letter.kind() == LetterKind.PLAN_ENDED_WITHOUT_CONFERENCE)
                .filter(letter -> letter.to().id().equals(recipient))
                .map(letter -> calendars.of(letter.id()).map(String::new).orElse("none"))
                .map(file -> file.contains("METHOD:CANCEL") ? "cancelled" : file)
                .toList();
    }

    private String words(String recipient) {
        Letter written = letters.ofFamily(decided.family).stream()
                .filter(letter -> letter.kind() == LetterKind.PLAN_ENDED_WITHOUT_CONFERENCE)
                .filter(letter -> letter.to().id().equals(recipient))
                .findFirst()
                .orElseThrow();
        return letters.html(written.id()).replaceAll("\\s+", " ");
    }
}
