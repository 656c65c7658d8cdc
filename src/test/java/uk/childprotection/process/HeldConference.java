package uk.childprotection.process;

import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import com.fasterxml.jackson.databind.ObjectMapper;
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

    public HeldConference(ApplicationContext application) {
        conference = new PreparedConference(application);
        json = application.getBean(ObjectMapper.class);
        desks = application.getBean(Desks.class);
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
    public void post(String on) {
        desks.post(conference.family, on);
    }

    private void complete(String activity, Object answers) {
        desks.of(PreparedConference.CHAIR).complete(conference.family, activity, json.valueToTree(answers));
    }
}
