package uk.childprotection.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.TestClock.FIRST_DAY;
import static uk.childprotection.access.Role.ADMINISTRATOR;
import static uk.childprotection.access.Role.CONFERENCE_ADMINISTRATOR;
import static uk.childprotection.access.Role.CONFERENCE_CHAIR;
import static uk.childprotection.access.Role.PROCESS_DESIGNER;
import static uk.childprotection.access.Role.SAFEGUARDING_MANAGER;
import static uk.childprotection.access.Role.SOCIAL_WORKER;
import static uk.childprotection.access.Role.TEAM_MANAGER;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.casefile.ClosureReason;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyQuestion;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilySearch;

@DatabaseTest(rooms = {"casefile", "access"})
class FamilyAccessIT {

    @Autowired
    private Families families;

    @Autowired
    private FamilySearch search;

    @Autowired
    private FamilyAccess access;

    private FamilyReference family;

    @BeforeEach
    void openAFamilyOfTheNorthTeam() {
        family = families.open(aFamily().inTeam("north").startedBy("starter").build());
    }

    @ParameterizedTest
    @CsvSource({
        // person, role, team, sees it before the allocation, sees it after it
        "worker,  SOCIAL_WORKER,            north, false, true",
        "another, SOCIAL_WORKER,            north, false, false",
        "starter, SOCIAL_WORKER,            north, true,  false",
        "starter, TEAM_MANAGER,             south, true,  false",
        "manager, TEAM_MANAGER,             north, true,  true",
        "manager, TEAM_MANAGER,             south, false, false",
        "manager, TEAM_MANAGER,                 ,  false, false",
        "chair,   CONFERENCE_CHAIR,         north, false, false",
        "admin,   CONFERENCE_ADMINISTRATOR,     ,  true,  true",
        "safe,    SAFEGUARDING_MANAGER,         ,  true,  true",
        "design,  PROCESS_DESIGNER,         north, false, false",
        "system,  ADMINISTRATOR,            north, false, false",
        "nobody,                          , north, false, false",
    })
    void isDecidedByAllocationTeamAndRole(String id, Role role, String team, boolean before, boolean after) {
        var person = person(id, role, team);

        assertThat(access.mayRead(person, family)).as("before the allocation").isEqualTo(before);
        families.allocate(family, "worker", "north", FIRST_DAY);
        assertThat(access.mayRead(person, family)).as("after the allocation").isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "worker,  SOCIAL_WORKER,            north, true",
        "starter, SOCIAL_WORKER,            north, false",
        "named,   CONFERENCE_CHAIR,              , true",
        "manager, TEAM_MANAGER,             north, false",
        "admin,   CONFERENCE_ADMINISTRATOR,      , false",
        "safe,    SAFEGUARDING_MANAGER,          , true",
    })
    void ofARestrictedFamilyIsForItsWorkerThoseNamedAndSafeguardingManagers(
            String id, Role role, String team, boolean sees) {
        families.allocate(family, "worker", "north", FIRST_DAY);
        access.grant(family, "named", RoleInCase.CHAIR);
        families.restrict(family, true);

        assertThat(access.mayRead(person(id, role, team), family)).isEqualTo(sees);
    }

    @Test
    void ofARestrictedFamilyThatNobodyIsAllocatedToIsNotForItsStarter() {
        families.restrict(family, true);

        assertThat(access.mayRead(person("starter", TEAM_MANAGER, "north"), family))
                .isFalse();
    }

    @Test
    void followsTheRolesOfAPersonWithSeveral() {
        var person = new Person(
                "two", "Ms Heather Both", null, Set.of(PROCESS_DESIGNER, TEAM_MANAGER), Set.of("north", "south"));

        assertThat(access.mayRead(person, family)).isTrue();
    }

    @Test
    void isGivenToPeopleNamedInTheCaseUntilItIsWithdrawn() {
        var chair = person("chair", CONFERENCE_CHAIR, null);

        access.grant(family, "chair", RoleInCase.CHAIR);
        access.grant(family, "chair", RoleInCase.CHAIR);
        assertThat(access.namedIn(family)).hasSize(1);
        assertThatCode(() -> access.check(chair, family)).doesNotThrowAnyException();

        access.withdraw(family, "chair", RoleInCase.MINUTE_TAKER);
        assertThat(access.mayRead(chair, family)).isTrue();

        access.withdraw(family, "chair", RoleInCase.CHAIR);
        assertThat(access.mayRead(chair, family)).isFalse();
        assertThat(access.namedIn(family)).isEmpty();
    }

    @Test
    void isRefusedInTheSameWordsWhetherOrNotThereIsSuchAFamily() {
        var nobody = person("nobody", SOCIAL_WORKER, "north");

        for (var reference : List.of(family, new FamilyReference(2001, 1))) {
            assertThatThrownBy(() -> access.check(nobody, reference))
                    .isInstanceOf(NotYourFamily.class)
                    .hasMessageStartingWith("You have no access to the case " + reference + ".");
        }
        assertThat(access.mayRead(person("safe", SAFEGUARDING_MANAGER, null), new FamilyReference(2001, 1)))
                .isFalse();
    }

    @Test
    void isAskedForManyFamiliesAtOnce() {
        var other = families.open(aFamily()
                .inTeam("south")
                .with(aChild().named("Fern", "Example"))
                .build());

        assertThat(access.readable(person("manager", TEAM_MANAGER, "south"), List.of(family, other)))
                .containsExactly(other);
        assertThat(access.readable(person("system", ADMINISTRATOR, null), List.of(family, other)))
                .isEmpty();
        assertThat(access.readable(person("safe", SAFEGUARDING_MANAGER, null), List.of()))
                .isEmpty();
    }

    @Test
    void holdsForASearchToo() {
        var question = new FamilyQuestion.ByName("Testcase");

        assertThat(search.find(question, access.visibleTo(person("manager", TEAM_MANAGER, "north")))
                        .families())
                .extracting(Family::reference)
                .containsExactly(family);
        assertThat(search.find(question, access.visibleTo(person("manager", TEAM_MANAGER, "south")))
                        .families())
                .isEmpty();
        assertThat(search.find(question, access.visibleTo(person("admin", CONFERENCE_ADMINISTRATOR, null)))
                        .families())
                .hasSize(1);
        assertThat(search.find(question, access.visibleTo(person("system", ADMINISTRATOR, null)))
                        .families())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // person, role, team, whose list has the family before the allocation, after it
        "worker,  SOCIAL_WORKER,            north, false, true",
        "starter, SOCIAL_WORKER,            north, true,  false",
        "named,   CONFERENCE_CHAIR,              , true,  true",
        "manager, TEAM_MANAGER,             north, true,  true",
        "manager, TEAM_MANAGER,             south, false, false",
        "admin,   CONFERENCE_ADMINISTRATOR,     ,  false, false",
        "safe,    SAFEGUARDING_MANAGER,         ,  false, false",
        "system,  ADMINISTRATOR,            north, false, false",
    })
    void tellsTheFamiliesThatAPersonWorksWith(String id, Role role, String team, boolean before, boolean after) {
        var person = person(id, role, team);
        access.grant(family, "named", RoleInCase.CHAIR);

        assertThat(worksWith(person)).as("before the allocation").isEqualTo(before);
        families.allocate(family, "worker", "north", FIRST_DAY);
        assertThat(worksWith(person)).as("after the allocation").isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "worker,  SOCIAL_WORKER, north, true",
        "named,   CONFERENCE_CHAIR,   , true",
        "manager, TEAM_MANAGER,  north, false",
    })
    void listsARestrictedFamilyForItsWorkerAndThoseNamedOnly(String id, Role role, String team, boolean listed) {
        families.allocate(family, "worker", "north", FIRST_DAY);
        access.grant(family, "named", RoleInCase.CHAIR);
        families.restrict(family, true);

        assertThat(worksWith(person(id, role, team))).isEqualTo(listed);
    }

    @Test
    void listsNoClosedCase() {
        families.close(family, ClosureReason.OTHER, FIRST_DAY);

        assertThat(worksWith(person("manager", TEAM_MANAGER, "north"))).isFalse();
    }

    private boolean worksWith(Person person) {
        return search.open(access.mine(person)).families().stream()
                .anyMatch(listed -> listed.reference().equals(family));
    }

    private static Person person(String id, Role role, String team) {
        return new Person(
                id,
                "Ms " + id + " Sample",
                null,
                role == null ? Set.of() : Set.of(role),
                team == null ? Set.of() : Set.of(team));
    }
}
