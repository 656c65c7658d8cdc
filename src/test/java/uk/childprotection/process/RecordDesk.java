package uk.childprotection.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;

/**
 * The record of a {@link HeldConference} as its minute taker and its chair fill it in: drafted on 18 March 2026, sent on the 19th. The
 * father was out while the police spoke; he may read what was talked about otherwise, and nothing else.
 */
public final class RecordDesk {

    public static final String NIGHTS = "The quokkas wake everybody at night";
    public static final String POLICE = "The police have searched the shed";
    public static final String PLAIN = "We talked about the nights.";

    private final HeldConference conference;
    private final Desks desks;
    private final TestClock clock;

    public RecordDesk(ApplicationContext application, HeldConference conference) {
        this.conference = conference;
        this.desks = application.getBean(Desks.class);
        this.clock = application.getBean(TestClock.class);
    }

    public void draft() {
        clock.goTo(LocalDate.of(2026, 3, 18));
        complete("alma", "Activity_DraftRecord", drafted("alma"));
    }

    public void approve() {
        complete("chloe", "Activity_ApproveRecord", approval());
    }

    /** Drafts and approves it, and sends and posts its copies. */
    public void send() {
        draft();
        approve();
        clock.goTo(LocalDate.of(2026, 3, 19));
        desks.runJobs(conference.family());
        conference.post("2026-03-19");
    }

    /** The mother asks for a correction, and the chair notes it. */
    public void noteCorrection() {
        desks.of("amir").start("correct-record", asked("A1", "2026-03-19").json());
        complete(
                "chloe",
                "Activity_DecideCorrection",
                FilledForm.of("decide-correction", read("chloe", "Activity_DecideCorrection"))
                        .answer("decision", "NOTE")
                        .answer("answer", "The others heard it as it stands."));
    }

    public FilledForm drafted(String person) {
        return FilledForm.of("draft-record", noTopics(read(person, "Activity_DraftRecord")))
                .addRow("topics", Map.of("topic", "The nights", "words", NIGHTS, "keptOutMeanwhile", "no"))
                .addRow(
                        "topics",
                        Map.of(
                                "topic",
                                "The search",
                                "words",
                                POLICE,
                                "keptOutMeanwhile",
                                "yes",
                                "withheldFrom",
                                List.of("A2")))
                .answer("children.C1.risks", "Risk to C1")
                .answer("children.C1.strengths", "Her gran is near.")
                .answer("children.C2.risks", "Risk to C2")
                .answer("children.C2.strengths", "He likes school.")
                .answer("children.C3.risks", "Risk to C3")
                .answer("children.C3.strengths", "The midwife comes.")
                .answer("inPlainWords", PLAIN);
    }

    private static JsonNode noTopics(JsonNode form) {
        ((ObjectNode) form).putArray("topics");
        return form;
    }

    public FilledForm approval() {
        return approval("chloe");
    }

    public FilledForm approval(String chair) {
        return FilledForm.of("approve-record", read(chair, "Activity_ApproveRecord"))
                .answer("decision", "APPROVE")
                .answer("copies.A2.why", "He was out while the police spoke.");
    }

    public FilledForm asked(String who, String on) {
        return FilledForm.ofStart("correct-record")
                .answer("reference", conference.family().value())
                .answer("conferenceOn", "2026-03-17")
                .answer("who", who)
                .answer("words", "The quokkas come in the morning.")
                .answer("receivedOn", on);
    }

    private JsonNode read(String person, String activity) {
        return desks.of(person).read(desks.task(conference.family(), activity));
    }

    private void complete(String person, String activity, FilledForm form) {
        desks.of(person).complete(conference.family(), activity, form.json());
    }
}
