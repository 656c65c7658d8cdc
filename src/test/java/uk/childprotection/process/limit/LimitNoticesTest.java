package uk.childprotection.process.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.LimitNotice;
import uk.childprotection.deadline.Direction;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.Standing;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.Unit;

class LimitNoticesTest {

    private static final FamilyReference FAMILY = new FamilyReference(2026, 42);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Person TARA = person("tara", Role.TEAM_MANAGER);
    private static final Person SADE = person("sade", Role.SOCIAL_WORKER);
    private static final Person ALMA = person("alma", Role.CONFERENCE_ADMINISTRATOR);
    private static final Person SUNITA = person("sunita", Role.SAFEGUARDING_MANAGER);

    private final Limits limits = mock();
    private final Families families = mock();
    private final People people = mock();
    private final LimitNotices notices = new LimitNotices(limits, families, people, mock());
    private final Limit limit = limit();

    @BeforeEach
    void aLimitRuns() {
        when(families.family(FAMILY))
                .thenReturn(new Family(
                        FAMILY,
                        "Testcase",
                        FamilyStatus.ENQUIRY,
                        false,
                        "teamRiverside",
                        null,
                        null,
                        "sade",
                        MONDAY,
                        Instant.EPOCH,
                        null,
                        null,
                        0));
        when(people.inTeam("teamRiverside")).thenReturn(List.of(SADE, TARA));
        when(people.withRole(Role.CONFERENCE_ADMINISTRATOR)).thenReturn(List.of(ALMA));
        when(people.withRole(Role.SAFEGUARDING_MANAGER)).thenReturn(List.of(SUNITA));
        when(people.find("sade")).thenReturn(Optional.of(SADE));
        stands(Standing.DUE_SOON);
    }

    @Test
    void warnsTheManagersOfTheFamilysTeam() {
        assertThat(readers(notices.near(limit, null, "teamManager"))).containsExactly("user:tara");
    }

    @Test
    void warnsEverybodyOfARoleThatWorksForAllTeams() {
        assertThat(readers(notices.near(limit, null, "conferenceAdministrator")))
                .containsExactly("user:alma");
    }

    @Test
    void warnsThePersonWhoseLimitItIs() {
        assertThat(readers(notices.near(limit, "sade", "socialWorker"))).containsExactly("user:sade");
    }

    @Test
    void warnsTheSafeguardingManagersWhereATeamHasNoManager() {
        when(people.inTeam("teamRiverside")).thenReturn(List.of(SADE));

        assertThat(readers(notices.near(limit, null, "teamManager"))).containsExactly("user:sunita");
    }

    @Test
    void tellsTheSafeguardingManagersOfEachLimitThatHasPassed() {
        stands(Standing.PASSED);

        assertThat(readers(notices.passed(limit, null, "teamManager"))).containsExactly("user:sunita", "user:tara");
        assertThat(readers(notices.passed(limit, "sade", "socialWorker"))).containsExactly("user:sade", "user:sunita");
    }

    @Test
    void saysNothingOfALimitThatWasMetOrClosedMeanwhile() {
        for (Standing over : List.of(Standing.MET, Standing.CLOSED)) {
            stands(over);
            assertThat(notices.near(limit, null, "teamManager"))
                    .as("near, %s", over)
                    .isEmpty();
            assertThat(notices.passed(limit, null, "teamManager"))
                    .as("passed, %s", over)
                    .isEmpty();
        }
    }

    @Test
    void stillTellsOfALimitThatWasMetTooLate() {
        stands(Standing.MET_LATE);

        assertThat(notices.near(limit, null, "teamManager")).isEmpty();
        assertThat(readers(notices.passed(limit, null, "teamManager"))).contains("user:sunita");
    }

    @Test
    void saysWhyThisDay() {
        when(limits.workingDaysLeft(limit)).thenReturn(3);

        var notice = notices.near(limit, null, "teamManager").get(0).content();

        assertThat(notice)
                .isEqualTo(new LimitNotice.Near(
                        "the initial conference",
                        "15 working days after the strategy discussion that began the enquiry, Monday 2 March 2026. "
                                + "An invented rule (An invented edition)",
                        MONDAY.plusWeeks(3),
                        3));
    }

    private void stands(Standing standing) {
        when(limits.standing(any())).thenReturn(standing);
    }

    private static List<String> readers(List<LetterOrder> letters) {
        return letters.stream().map(letter -> letter.to().id()).toList();
    }

    private static Person person(String id, Role role) {
        return new Person(id, id, id + "@council.example", Set.of(role), Set.of());
    }

    private static Limit limit() {
        var rule = new TimeLimit(
                LimitName.INITIAL_CONFERENCE,
                15,
                Unit.WORKING_DAYS,
                Direction.AFTER,
                3,
                "An invented rule",
                "An invented edition",
                MONDAY);
        return new Limit(
                UUID.randomUUID(),
                FAMILY.value(),
                "",
                new Due(rule, MONDAY, MONDAY.plusWeeks(3), MONDAY.plusWeeks(2)),
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}
