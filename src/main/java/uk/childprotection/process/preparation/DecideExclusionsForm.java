package uk.childprotection.process.preparation;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ExclusionCase;
import uk.childprotection.conference.ExclusionDecisions;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;

/** The chair alone decides who is kept out of a conference, of how much of it, and how they are heard all the same. */
@Component
class DecideExclusionsForm implements FormHandler<ExclusionDecisions> {

    private final ConferenceInHand inHand;
    private final Invitations invitations;
    private final ConferenceSeen seen;

    DecideExclusionsForm(ConferenceInHand inHand, Invitations invitations, ConferenceSeen seen) {
        this.inHand = inHand;
        this.invitations = invitations;
        this.seen = seen;
    }

    record Shown(String day, List<Row> requests) {}

    record Row(
            PersonNumber number,
            String name,
            String role,
            String askedBy,
            String extent,
            String ground,
            String evidence) {}

    @Override
    public String form() {
        return "decide-exclusions";
    }

    @Override
    public Class<ExclusionDecisions> answers() {
        return ExclusionDecisions.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        Conference conference = inHand.conference(context);
        return new Shown(
                LondonTime.inWords(conference.booked().on()),
                invitations.exclusionsAsked(conference.id()).stream()
                        .map(invitee -> row(file, invitee))
                        .toList());
    }

    @Override
    public void submit(ExclusionDecisions decisions, FormContext context) {
        Conference conference = inHand.conference(context);
        invitations.decideExclusions(
                conference.id(), decisions, context.person().id());
    }

    private Row row(FamilyFile file, Invitee invitee) {
        ExclusionCase asked = invitee.exclusion();
        return new Row(
                invitee.number(),
                file.nameOf(invitee.number()),
                ConferenceSeen.role(file, invitee.number()),
                "%s, %s".formatted(seen.colleague(asked.askedBy()), LondonTime.inWords(asked.askedOn())),
                asked.askedFor().label(),
                asked.ground().label(),
                asked.evidence());
    }
}
