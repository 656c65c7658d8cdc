package uk.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.childprotection.casefile.FamilyBuilder.professional;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.casefile.FamilyFiles.fileOf;
import static uk.childprotection.plan.OutlinePlanBuilder.HELD_ON;
import static uk.childprotection.plan.OutlinePlanBuilder.action;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;
import static uk.childprotection.plan.OutlinePlanBuilder.change;
import static uk.childprotection.plan.OutlinePlanBuilder.child;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.PracticeOfEngland;
import uk.childprotection.deadline.TimeLimitBuilder;
import uk.childprotection.deadline.Unit;
import uk.childprotection.deadline.WorkingDays;

class OutlinePlanTest {

    private static final String NO_OTHER_AGENCY =
            "“Core group” needs at least one professional beside children’s social care. Whoever is not in the file yet is added by “Update a family”; then open this task again: what is typed here is kept.";

    private static final WorkingDays WORKING_DAYS = WorkingDays.inEngland();
    private static final FamilyFile FILE =
            fileOf(theTestcases().with(professional(Agency.SOCIAL_CARE, "Ms Fern Example", "Family worker")));
    private static final Set<PersonNumber> ON_A_PLAN = Set.of(PersonNumber.child(1), PersonNumber.child(2));

    @Test
    void agreesToACompletePlan() {
        assertThatNoException().isThrownBy(() -> check(anOutlinePlan()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesAPlanThatLacksAPart(String what, OutlinePlanBuilder plan, String sentence) {
        assertThatThrownBy(() -> check(plan)).isInstanceOf(Refusal.class).hasMessage(sentence);
    }

    static Stream<Arguments> refusesAPlanThatLacksAPart() {
        return Stream.of(
                arguments(
                        "a child left out",
                        anOutlinePlan().forChildren(child("C1", "sade")),
                        "The plan is for each child for whom the conference decided on one, and for no other."),
                arguments(
                        "a child without a plan",
                        anOutlinePlan().forChildren(child("C1", "sade"), child("C2", "sade"), child("C3", "sade")),
                        "The plan is for each child for whom the conference decided on one, and for no other."),
                arguments(
                        "a child twice",
                        anOutlinePlan().forChildren(child("C1", "sade"), child("C2", "sade"), child("C2", "swrowan")),
                        "The plan is for each child for whom the conference decided on one, and for no other."),
                arguments(
                        "no lead social worker",
                        anOutlinePlan().forChildren(child("C1", "sade"), child("C2", " ")),
                        "“Lead social worker” needs an answer for every child."),
                arguments("no professional in the core group", anOutlinePlan().withCoreGroup("A1 A2"), NO_OTHER_AGENCY),
                arguments(
                        "social care alone in the core group", anOutlinePlan().withCoreGroup("A1 P4"), NO_OTHER_AGENCY),
                arguments(
                        "no family in the core group",
                        anOutlinePlan().withCoreGroup("P1 P2"),
                        "“Core group” needs at least one member of the family."),
                arguments(
                        "somebody unknown in the core group",
                        anOutlinePlan().withCoreGroup("A9 P2"),
                        "The case CP-2026-00042 has nobody with the number A9."),
                arguments(
                        "no risk or need",
                        anOutlinePlan().changing(change("1", "C1 C2", " ", "Meals.")),
                        "“What must change”, row 1: “What is the risk or need” needs an answer."),
                arguments(
                        "nothing that must change",
                        anOutlinePlan().changing(change("1", "C1 C2", "Meals.", null)),
                        "“What must change”, row 1: “What must change” needs an answer."),
                arguments(
                        "one mark for two changes",
                        anOutlinePlan()
                                .changing(change("1", "C1", "Meals.", "Meals."), change("1", "C2", "Meals.", "Meals.")),
                        "“What must change”, row 2: “Change no.” has to be one that no other change has."),
                arguments(
                        "a change for no child",
                        anOutlinePlan().changing(change("1", "", "Meals.", "Meals.")),
                        "“What must change”, row 1: “For which children” names one or more children of the plan."),
                arguments(
                        "a change for a child without a plan",
                        anOutlinePlan().changing(change("1", "C1 C3", "Meals.", "Meals.")),
                        "“What must change”, row 1: “For which children” names one or more children of the plan."),
                arguments(
                        "a child for whom nothing changes",
                        anOutlinePlan().changing(change("1", "C1", "Meals.", "Meals.")),
                        "Nothing is said to change for C2: add it under “What must change”."),
                arguments(
                        "no changes at all",
                        anOutlinePlan().changing().doing(),
                        "Nothing is said to change for C1: add it under “What must change”."),
                arguments(
                        "a change without an action",
                        anOutlinePlan().doing(action("1", "Cook.", "A1", HELD_ON)),
                        "Change no. 2 has no action yet: say who does what by when."),
                arguments(
                        "an action for no change",
                        anOutlinePlan().doing(action("7", "Cook.", "A1", HELD_ON)),
                        "“Who does what by when”, row 1: “Serves change no.” names a change that is not in the plan."),
                arguments(
                        "an action of nobody",
                        anOutlinePlan().doing(action("1", "Cook.", null, HELD_ON), action("2", "Walk.", "A1", HELD_ON)),
                        "“Who does what by when”, row 1: “Who” needs an answer."),
                arguments(
                        "an action of somebody unknown",
                        anOutlinePlan().doing(action("1", "Cook.", "P9", HELD_ON), action("2", "Walk.", "A1", HELD_ON)),
                        "“Who does what by when”, row 1: The case CP-2026-00042 has nobody with the number P9."),
                arguments(
                        "an action without a day",
                        anOutlinePlan().doing(action("1", "Cook.", "A1", null), action("2", "Walk.", "A1", HELD_ON)),
                        "“Who does what by when”, row 1: “By when” needs an answer."),
                arguments(
                        "an action before the conference",
                        anOutlinePlan()
                                .doing(
                                        action("1", "Cook.", "A1", HELD_ON.minusDays(1)),
                                        action("2", "Walk.", "A1", HELD_ON)),
                        "“Who does what by when”, row 1: “By when” cannot be before the conference on Tuesday 17 March 2026."),
                arguments(
                        "an action years away",
                        anOutlinePlan()
                                .doing(
                                        action("1", "Cook.", "A1", LocalDate.of(2027, 3, 18)),
                                        action("2", "Walk.", "A1", HELD_ON)),
                        "“Who does what by when”, row 1: “By when” is more than a year after the conference: please check it."),
                arguments(
                        "nothing the family does",
                        anOutlinePlan().withFamilyParts(),
                        "Say what the family itself does: at least one entry under “The family’s own parts”."),
                arguments(
                        "a professional’s part as the family’s",
                        anOutlinePlan()
                                .withFamilyParts(new OutlinePlan.OwnPart(PersonNumber.professional(1), "Calls.", null)),
                        "“The family’s own parts”, row 1: “Who of the family” is an adult or a child of the family."),
                arguments(
                        "no contingency",
                        anOutlinePlan().otherwise(""),
                        "“What happens if things do not get better” needs an answer."),
                arguments(
                        "no visits",
                        anOutlinePlan().visitedEvery(null),
                        "“Visits at least every so many working days” needs a number from 1."),
                arguments(
                        "visits every no days",
                        anOutlinePlan().visitedEvery(0),
                        "“Visits at least every so many working days” needs a number from 1."),
                arguments(
                        "visits further apart than the authority allows",
                        anOutlinePlan().visitedEvery(11),
                        "“Visits at least every so many working days” may be at most 10 in this authority."));
    }

    /** The conference is on Tuesday 17 March 2026; Good Friday is 3 April and Easter Monday 6 April. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "none | “Date of the first core group” needs an answer.",
                "2026-03-16 | “Date of the first core group” cannot be before the conference on Tuesday 17 March 2026.",
                "2026-03-21 | “Date of the first core group” has to be a working day; Saturday 21 March 2026 is none.",
                "2026-04-03 | “Date of the first core group” has to be a working day; Friday 3 April 2026 is none.",
                "2026-04-01 | “Date of the first core group” may be at the latest Tuesday 31 March 2026, 10 working days from the conference."
            })
    void refusesAFirstCoreGroupOnAnotherDay(LocalDate on, String sentence) {
        assertThatThrownBy(() -> check(anOutlinePlan().firstCoreGroupOn(on)))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "none | “Date of the first review conference” needs an answer.",
                "2026-03-17 | “Date of the first review conference” has to be after the conference on Tuesday 17 March 2026.",
                "2026-05-25 | “Date of the first review conference” has to be a working day; Monday 25 May 2026 is none.",
                "2026-06-14 | “Date of the first review conference” has to be a working day; Sunday 14 June 2026 is none.",
                "2026-06-18 | “Date of the first review conference” may be at the latest Wednesday 17 June 2026, 3 calendar months from the conference."
            })
    void refusesAFirstReviewOnAnotherDay(LocalDate on, String sentence) {
        assertThatThrownBy(() -> check(anOutlinePlan().firstReviewOn(on)))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-17", "2026-03-30", "2026-03-31"})
    void allowsTheFirstCoreGroupFromTheConferenceToItsLimit(LocalDate on) {
        assertThatNoException().isThrownBy(() -> check(anOutlinePlan().firstCoreGroupOn(on)));
    }

    @Test
    void countsAnAuthoritysCalendarWeeksBetweenVisitsInWorkingDays() {
        var practice = new PracticeOfEngland();
        practice.set(TimeLimitBuilder.aLimit()
                .named(LimitName.VISIT)
                .of(4, Unit.CALENDAR_WEEKS)
                .build());

        var limits = limits(practice);

        assertThat(limits.visits()).as("four weeks with Easter in them").isEqualTo(18);
    }

    private static void check(OutlinePlanBuilder plan) {
        new OutlinePlanRules(FILE, ON_A_PLAN, limits(new PracticeOfEngland())).check(plan.build());
    }

    private static PlanLimits limits(PracticeOfEngland practice) {
        return new Plans(null, null, null, practice, WORKING_DAYS, null).limits(HELD_ON);
    }
}
