package uk.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.plan.OutlinePlanBuilder.HELD_ON;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;

@DatabaseTest(rooms = {"casefile", "deadline", "plan"})
class PlansIT {

    private static final Map<PersonNumber, AbuseCategory> CHILDREN =
            Map.of(PersonNumber.child(1), AbuseCategory.NEG, PersonNumber.child(2), AbuseCategory.EMO);

    @Autowired
    private Families families;

    @Autowired
    private Plans plans;

    @Autowired
    private Limits limits;

    private final UUID conference = UUID.randomUUID();
    private FamilyFile file;

    @BeforeEach
    void aFamily() {
        file = families.find(families.open(theTestcases().build()));
    }

    @Test
    void keepsTheWholePlan() {
        agree();

        var agreed = plans.ofConference(conference).orElseThrow();

        assertThat(agreed.plan().agreedOn()).isEqualTo(HELD_ON);
        assertThat(agreed.plan().visitsEvery()).isEqualTo(10);
        assertThat(agreed.plan().firstCoreGroupAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(agreed.plan().firstReviewOn()).isEqualTo(LocalDate.of(2026, 6, 17));
        assertThat(agreed.children())
                .extracting(PlanChild::child, PlanChild::category, PlanChild::leadSocialWorker, PlanChild::startedOn)
                .containsExactly(
                        tuple(PersonNumber.child(1), AbuseCategory.NEG, "sade", HELD_ON),
                        tuple(PersonNumber.child(2), AbuseCategory.EMO, "sade", HELD_ON));
        assertThat(agreed.coreGroup())
                .extracting(member -> member.person().value())
                .containsExactly("A1", "A2", "P2", "P3");
        assertThat(agreed.changes()).extracting(PlannedChange::place).containsExactly(1, 2);
        assertThat(agreed.changes().get(0).children()).isEqualTo(PersonNumbers.parse("C1 C2"));
        assertThat(agreed.actionsOf(agreed.changes().get(1)))
                .singleElement()
                .satisfies(action -> assertThat(action.who()).isEqualTo("A1"))
                .satisfies(action -> assertThat(action.by()).isEqualTo(LocalDate.of(2026, 3, 20)));
        assertThat(agreed.familyParts())
                .singleElement()
                .satisfies(part -> assertThat(part.who()).isEqualTo(PersonNumber.parse("A1")));
        assertThat(plans.ofFamily(file.reference())).containsExactly(agreed);
    }

    @Test
    void givesTheCaseTheLimitsForTheCoreGroupAndTheReview() {
        var plan = agree();

        var subject = plan.id().toString();
        assertThat(limits.find(file.reference().value(), LimitName.FIRST_CORE_GROUP, subject))
                .hasValueSatisfying(limit -> assertThat(limit.due().dueOn()).isEqualTo(LocalDate.of(2026, 3, 31)));
        assertThat(limits.find(file.reference().value(), LimitName.FIRST_REVIEW, subject))
                .hasValueSatisfying(limit -> assertThat(limit.due().dueOn()).isEqualTo(LocalDate.of(2026, 6, 17)));
    }

    @Test
    void refusesASecondPlanForTheSameChild() {
        agree();

        assertThatThrownBy(() -> plans.agree(
                        file,
                        UUID.randomUUID(),
                        HELD_ON,
                        CHILDREN,
                        anOutlinePlan().build(),
                        "chloe"))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching("C[12] is on a child protection plan already\\.");
    }

    @Test
    void aConferenceWithoutAPlanHasNone() {
        assertThat(plans.ofConference(conference)).isEmpty();
    }

    private Plan agree() {
        return plans.agree(file, conference, HELD_ON, CHILDREN, anOutlinePlan().build(), "chloe");
    }
}
