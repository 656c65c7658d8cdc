package uk.childprotection.process.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.casefile.Agency;
import uk.childprotection.conference.HouseholdAges;
import uk.childprotection.conference.InvitationFacts;
import uk.childprotection.conference.InvitationProposal;
import uk.childprotection.conference.InvitationProposal.Proposal;
import uk.childprotection.conference.InviteeKind;

class InvitationsTableTest {

    private static final List<String> AUTHORITIES = List.of("england", "staffordshire", "hartlepool");
    private static final HouseholdAges OF_ALL_AGES = new HouseholdAges(2, 14, false);
    private static final HouseholdAges ONLY_UNBORN = new HouseholdAges(null, null, true);
    private static final PracticeEngine ENGINE = PracticeEngine.shared();

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @CsvSource({
        "england,       PARENT,                  INVITE",
        "england,       PARENTAL_RESPONSIBILITY, INVITE",
        "england,       CARER,                   CONSIDER",
        "england,       OTHER_ADULT,             CONSIDER",
        "england,       UNBORN_CHILD,            DO_NOT_INVITE",
        "staffordshire, PARENT,                  INVITE",
        "staffordshire, CARER,                   INVITE",
        "staffordshire, OTHER_ADULT,             CONSIDER",
        "hartlepool,    PARENT,                  INVITE",
        "hartlepool,    PARENTAL_RESPONSIBILITY, INVITE",
        "hartlepool,    CARER,                   CONSIDER"
    })
    void proposesAdultsByWhatTheyAreToTheChildren(String authority, InviteeKind kind, Proposal expected) {
        InvitationProposal proposal = propose(authority, new InvitationFacts(kind, null, null, OF_ALL_AGES));

        assertThat(proposal.proposal()).isEqualTo(expected);
        assertThat(proposal.offerAdvocate()).isFalse();
    }

    @ParameterizedTest(name = "{0}: a child of {1}: {2}, advocate {3}")
    @CsvSource({
        "england,       0,  DO_NOT_INVITE, false",
        "england,       4,  DO_NOT_INVITE, false",
        "england,       5,  CONSIDER,      true",
        "england,       10, CONSIDER,      true",
        "england,       11, INVITE,        true",
        "england,       17, INVITE,        true",
        "staffordshire, 4,  DO_NOT_INVITE, false",
        "staffordshire, 5,  CONSIDER,      true",
        "staffordshire, 17, CONSIDER,      true",
        "hartlepool,    4,  DO_NOT_INVITE, false",
        "hartlepool,    5,  DO_NOT_INVITE, true",
        "hartlepool,    10, DO_NOT_INVITE, true",
        "hartlepool,    11, INVITE,        true"
    })
    void proposesAChildByTheAuthoritysAge(String authority, int age, Proposal expected, boolean advocate) {
        InvitationProposal proposal =
                propose(authority, new InvitationFacts(InviteeKind.CHILD, age, null, OF_ALL_AGES));

        assertThat(proposal.proposal()).isEqualTo(expected);
        assertThat(proposal.offerAdvocate()).isEqualTo(advocate);
    }

    @ParameterizedTest(name = "{0}, children {1} to {2}, unborn {3}: {4}")
    @CsvSource({
        "SOCIAL_CARE,    2,  14, false, INVITE",
        "POLICE,         2,  14, false, INVITE",
        "GP,             2,  14, false, INVITE",
        "PROBATION,      2,  14, false, INVITE",
        "PAEDIATRICIAN,  2,  14, false, INVITE",
        "HEALTH_VISITOR, 4,  14, false, INVITE",
        "HEALTH_VISITOR, 5,  14, false, CONSIDER",
        "HEALTH_VISITOR, 5,  14, true,  INVITE",
        "HEALTH_VISITOR, ,   ,   true,  INVITE",
        "MIDWIFE,        ,   ,   true,  INVITE",
        "MIDWIFE,        0,  0,  false, CONSIDER",
        "SCHOOL_NURSE,   2,  5,  false, INVITE",
        "SCHOOL_NURSE,   2,  4,  false, CONSIDER",
        "SCHOOL_NURSE,   ,   ,   true,  CONSIDER",
        "SCHOOL,         2,  4,  false, INVITE",
        "SCHOOL,         2,  3,  false, CONSIDER",
        "NURSERY,        4,  14, false, INVITE",
        "NURSERY,        5,  14, false, CONSIDER",
        "OTHER_HEALTH,   2,  14, false, CONSIDER",
        "ADULT_SERVICES, 2,  14, false, CONSIDER",
        "HOUSING,        2,  14, false, CONSIDER",
        "OTHER,          2,  14, false, CONSIDER"
    })
    void proposesAgenciesByTheAgesOfTheChildren(
            Agency agency, Integer youngest, Integer oldest, boolean unborn, Proposal expected) {
        HouseholdAges children = new HouseholdAges(youngest, oldest, unborn);

        for (String authority : AUTHORITIES) {
            assertThat(propose(authority, InvitationFacts.ofProfessional(agency, children))
                            .proposal())
                    .as(authority)
                    .isEqualTo(expected);
        }
    }

    @Test
    void hasAnAnswerForEverybodyAndAnswersWithEveryRow() {
        for (String authority : AUTHORITIES) {
            for (HouseholdAges children : List.of(OF_ALL_AGES, ONLY_UNBORN)) {
                everybody(children)
                        .forEach(facts -> assertThat(propose(authority, facts).reason())
                                .as("%s in %s", facts, authority)
                                .endsWith("."));
            }
        }

        assertThat(ENGINE.rowsThatAnswered(InvitationsTable.TABLE))
                .containsAll(PracticeEngine.rows(InvitationsTable.TABLE));
    }

    private static List<InvitationFacts> everybody(HouseholdAges children) {
        Stream<InvitationFacts> adults = Stream.of(InviteeKind.values())
                .filter(kind -> kind != InviteeKind.CHILD && kind != InviteeKind.PROFESSIONAL)
                .map(kind -> new InvitationFacts(kind, null, null, children));
        Stream<InvitationFacts> ages = IntStream.rangeClosed(0, 18)
                .mapToObj(age -> new InvitationFacts(InviteeKind.CHILD, age, null, children));
        Stream<InvitationFacts> agencies =
                Stream.of(Agency.values()).map(agency -> InvitationFacts.ofProfessional(agency, children));
        return Stream.of(adults, ages, agencies).flatMap(facts -> facts).toList();
    }

    private static InvitationProposal propose(String authority, InvitationFacts facts) {
        return new InvitationsTable(ENGINE.tablesOf(authority)).propose(facts);
    }
}
