package uk.childprotection.process;

import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.DecisionsTakenBuilder;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Sittings;

/**
 * The conference of {@link PreparedConference} when it is over: a plan for the two children who are born, the mother does not agree, the
 * father was out while the police spoke, and the letters about the decision have gone.
 */
public final class HeldConference {

    private final PreparedConference conference;
    private final ObjectMapper json;
    private final Desks desks;
    private final TaskService tasks;

    public HeldConference(ApplicationContext application) {
        conference = new PreparedConference(application);
        json = application.getBean(ObjectMapper.class);
        desks = application.getBean(Desks.class);
        tasks = application.getBean(TaskService.class);
        Sittings sittings = application.getBean(Sittings.class);
        complete(
                "Activity_OpenConference",
                OpeningBuilder.everybodyCame(conference.roll())
                        .cameForPart("A2", "All but the police enquiries")
                        .build());
        complete(
                "Activity_RecordDecisions",
                DecisionsTakenBuilder.decided(application
                                .getBean(Decisions.class)
                                .viewsAsked(
                                        conference.file(),
                                        sittings.attendance(
                                                sittings.last(conference.id).orElseThrow())))
                        .notAgreed("A1", "C1", "It is unfair.")
                        .build());
        complete("Activity_AgreeOutlinePlan", anOutlinePlan().build());
        desks.runJobs(conference.family);
        post("2026-03-17");
    }

    public FamilyReference family() {
        return conference.family;
    }

    public ConferenceId id() {
        return conference.id;
    }

    /** The administrator posts or hands over every letter that waits. */
    void post(String on) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(conference.family.value())
                .taskDefinitionKey("Activity_PostLetters")
                .list()
                .forEach(task -> {
                    desks.of("alma").claim(task);
                    desks.of("alma").complete(task, gone(desks.of("alma").read(task), on));
                });
        desks.runJobs(conference.family);
    }

    private ObjectNode gone(JsonNode shown, String on) {
        ObjectNode answers = json.createObjectNode();
        shown.path("letters")
                .forEach(letter -> answers.withArray("/letters")
                        .addObject()
                        .put("number", letter.path("number").asText())
                        .put("outcome", "GONE")
                        .put("on", on)
                        .put("note", ""));
        return answers;
    }

    private void complete(String activity, Object answers) {
        desks.of(PreparedConference.CHAIR).complete(conference.family, activity, json.valueToTree(answers));
    }
}
