package uk.childprotection.process.rearrangement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Conferences;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.preparation.ConferenceMeant;

/** A family's conference that has been opened and whose decisions are still to be recorded, as its chair names it in a start form. */
@Component
class OpenConference {

    private final Conferences conferences;

    OpenConference(Conferences conferences) {
        this.conferences = conferences;
    }

    /**
     * Begins the instance for this family and finds its conference; refuses when there is none that can be cut short.
     *
     * @param heldOn the day on which it was opened, where the family has more than one; otherwise null
     */
    Conference of(FamilyReference family, LocalDate heldOn, FormContext context) {
        context.startCase(family);
        List<Conference> all = conferences.ofFamily(family);
        List<Conference> open = all.stream()
                .filter(conference -> conference.status() == ConferenceStatus.OPEN)
                .toList();
        return ConferenceMeant.of(family, own(open, context), heldOn).orElseThrow(() -> refusal(family, all));
    }

    /** On one day two chairs may each have a conference of the family: of those each means their own. */
    private static List<Conference> own(List<Conference> open, FormContext context) {
        List<Conference> chaired = open.stream()
                .filter(conference -> conference.isChairedBy(context.person().id()))
                .toList();
        return chaired.isEmpty() ? open : chaired;
    }

    private static Refusal refusal(FamilyReference family, List<Conference> all) {
        boolean waits = all.stream()
                .anyMatch(conference -> conference.status() != ConferenceStatus.OPEN
                        && conference.status().isRunning());
        if (waits) {
            return new Refusal(
                    "The conference of the case %s has not been opened yet: say at “Open conference” that it was cut short, or rebook it."
                            .formatted(family));
        }
        boolean held = all.stream().anyMatch(conference -> conference.status() == ConferenceStatus.HELD);
        return held
                ? new Refusal(
                        "The decisions of the conference of the case %s are recorded: it cannot be cut short any more."
                                .formatted(family))
                : none(family);
    }

    /** What is said of a conference that is being held on a diagram from before conferences could be cut short. */
    static Refusal onOlderDiagram(FamilyReference family) {
        return new Refusal(
                "The conference of the case %s began before it could be cut short: ask whoever runs the application to take it over, or record its decisions."
                        .formatted(family));
    }

    private static Refusal none(FamilyReference family) {
        return new Refusal(
                "The case %s has no conference that is being held, so there is none to cut short.".formatted(family));
    }
}
