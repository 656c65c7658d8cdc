package uk.childprotection.process.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.plan.FamilyGroupConference;
import uk.childprotection.plan.FamilyGroupConferences;
import uk.childprotection.plan.GroupConferenceStatus;
import uk.childprotection.process.DecidedFamily;
import uk.childprotection.process.Desks;
import uk.childprotection.process.EngineTables;
import uk.childprotection.process.FilledForm;

/** A family group conference as the social worker lives it in Tasklist, with what its forms refuse. */
@ApplicationTest
class FamilyGroupConferenceIT {

    private static final String SECRET = "Quokka weekends with grandmother";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Desks desks;

    @Autowired
    private FamilyGroupConferences conferences;

    @Autowired
    private Letters letters;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private DecidedFamily decided;

    @Test
    void attachesTheFamilysPlanToOurs() {
        decided = DecidedFamily.withPlan(application);
        offered();
        assertThat(letters.ofFamily(decided.family).stream()
                        .filter(letter -> letter.kind() == LetterKind.GROUP_CONFERENCE_OFFER)
                        .map(letter -> letter.to().id()))
                .containsExactlyInAnyOrder("C1", "A1");
        assertThat(decided.read("sade", "Activity_RecordReplyToOffer")
                        .path("offeredTo")
                        .asText())
                .startsWith("Amber ");
        replied("ACCEPTED");
        dated("2026-03-26");
        assertThat(decided.task("Activity_RecordGroupConference").getDueDate()).isNotNull();

        clock.goTo(LocalDate.of(2026, 3, 26));
        record("ANOTHER_DATE");
        assertThat(decided.read("sade", "Activity_AgreeDate").path("fellOut").asText())
                .isEqualTo("Grandmother was ill.");
        dated("2026-04-02");
        clock.goTo(LocalDate.of(2026, 4, 2));
        decided.complete("sade", "Activity_RecordGroupConference", held());

        FamilyGroupConference held = conferences
                .lastHeld(decided.family, List.of(PersonNumber.child(1)))
                .orElseThrow();
        assertThat(held.familyPlan()).isEqualTo(SECRET);
        JsonNode coreGroup = decided.read("sade", "Activity_HoldCoreGroup");
        assertThat(coreGroup.at("/familysPlan/on").asText()).isEqualTo("Thursday 2 April 2026");
        assertThat(coreGroup.at("/familysPlan/words").asText()).isEqualTo(SECRET);
        assertThat(EngineTables.holding(database, SECRET)).isEmpty();
    }

    @Test
    void aPlanForAnotherChildIsNotReadWithThisPlan() {
        decided = DecidedFamily.withPlan(application);
        offered();
        replied("ACCEPTED");
        dated("2026-04-02");
        clock.goTo(LocalDate.of(2026, 4, 2));

        decided.complete("sade", "Activity_RecordGroupConference", held().answer("children", List.of("C3")));

        assertThat(decided.read("sade", "Activity_HoldCoreGroup")
                        .path("familysPlan")
                        .isNull())
                .isTrue();
        assertThat(conferences.lastHeld(decided.family, List.of(PersonNumber.child(3))))
                .isPresent();
    }

    @Test
    void canBeOfferedAgainAfterANo() {
        decided = DecidedFamily.withoutPlan(application);
        offered();
        assertThatThrownBy(() -> decided.start("sade", "family-group-conference", "start-family-group-conference"))
                .hasMessageContaining("has a family group conference that is offered or agreed already.");
        replied("DECLINED");
        assertThat(conferences.ofFamily(decided.family).get(0).status()).isEqualTo(GroupConferenceStatus.DECLINED);

        decided.start("sade", "family-group-conference", "start-family-group-conference");

        var shown = decided.read("sade", "Activity_OfferGroupConference");
        assertThat(shown.path("anyEarlier").asBoolean()).isTrue();
        assertThat(shown.at("/earlier/0/words").asText()).isEqualTo("The mother: we will see.");
    }

    @Test
    void endsWhenItIsNotHeldAndNoOtherDateIsWanted() {
        decided = DecidedFamily.withoutPlan(application);
        offered();
        replied("ACCEPTED");
        dated("2026-03-26");
        clock.goTo(LocalDate.of(2026, 3, 26));

        record("NOT_HELD");

        assertThat(conferences.ofFamily(decided.family).get(0).status()).isEqualTo(GroupConferenceStatus.NOT_HELD);
        assertThat(conferences.lastHeld(decided.family, List.of(PersonNumber.child(1))))
                .isEmpty();
        assertThat(desks.hasTask(decided.family, "Activity_AgreeDate")).isFalse();
    }

    @Test
    void refusesWhatCannotBe() {
        decided = DecidedFamily.withPlan(application);
        decided.start("sade", "family-group-conference", "start-family-group-conference");
        refused(
                "Activity_OfferGroupConference",
                offer().answer("offeredTo", List.of()),
                "“To whom was it offered?” needs an answer.");
        refused(
                "Activity_OfferGroupConference",
                offer().answer("offeredTo", List.of("P1")),
                "“To whom was it offered?” has an answer that is not offered.");
        refused(
                "Activity_OfferGroupConference",
                offer().answer("on", "2026-03-18"),
                "“Day of the offer” lies in the future.");
        decided.complete("sade", "Activity_OfferGroupConference", offer());
        refused(
                "Activity_RecordReplyToOffer",
                reply("ACCEPTED").answer("on", "2026-03-16"),
                "“Day of the reply” lies before the offer.");
        refused(
                "Activity_RecordReplyToOffer",
                reply("ACCEPTED").answer("words", ""),
                "“Who said what?” needs an answer.");
        replied("ACCEPTED");
        refused("Activity_AgreeDate", date("2026-03-16"), "“Date of the family group conference” lies in the past.");
        dated("2026-03-26");
        refused("Activity_RecordGroupConference", held(), "“Day on which it was held” lies in the future.");
        refused(
                "Activity_RecordGroupConference",
                held().answer("familyPlan", ""),
                "“The family’s plan” needs an answer.");
        clock.goTo(LocalDate.of(2026, 4, 2));
        refused(
                "Activity_RecordGroupConference",
                held().answer("children", List.of()),
                "“For which children is the family’s plan?” needs an answer.");
    }

    private void offered() {
        decided.start("sade", "family-group-conference", "start-family-group-conference");
        decided.complete("sade", "Activity_OfferGroupConference", offer());
    }

    private FilledForm offer() {
        return decided.form("sade", "Activity_OfferGroupConference", "offer-group-conference")
                .answer("offeredTo", List.of("C1", "A1"))
                .answer("on", "2026-03-17")
                .answer("words", "Who the children can stay with at weekends.");
    }

    private FilledForm reply(String reply) {
        return decided.form("sade", "Activity_RecordReplyToOffer", "record-group-conference-reply")
                .answer("reply", reply)
                .answer("on", "2026-03-17")
                .answer("words", "The mother: we will see.");
    }

    private void replied(String reply) {
        decided.complete("sade", "Activity_RecordReplyToOffer", reply(reply));
    }

    private FilledForm date(String on) {
        return decided.form("sade", "Activity_AgreeDate", "date-group-conference")
                .answer("on", on)
                .answer("place", "Community hall, Testham")
                .answer("coordinator", "Ms Plum Standard");
    }

    private void dated(String on) {
        decided.complete("sade", "Activity_AgreeDate", date(on));
    }

    private FilledForm held() {
        return decided.form("sade", "Activity_RecordGroupConference", "record-group-conference")
                .answer("what", "HELD")
                .answer("on", "2026-04-02")
                .answer("children", List.of("C1", "C2"))
                .answer("came", "Mother, grandmother, an aunt.")
                .answer("familyPlan", SECRET)
                .answer("safe", "Yes, with visits at weekends.");
    }

    private void record(String what) {
        decided.complete(
                "sade",
                "Activity_RecordGroupConference",
                decided.form("sade", "Activity_RecordGroupConference", "record-group-conference")
                        .answer("what", what)
                        .answer("notHeldBecause", "Grandmother was ill."));
    }

    private void refused(String activity, FilledForm answers, String sentence) {
        assertThatThrownBy(() -> desks.of("sade").complete(decided.task(activity), answers.json()))
                .hasMessageContaining(sentence);
        assertThat(desks.hasTask(decided.family, activity)).isTrue();
    }
}
