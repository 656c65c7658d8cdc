package uk.childprotection.process.preparation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.FamilyMeetings;
import uk.childprotection.conference.FamilyTalk;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.ReportSharing;
import uk.childprotection.conference.SocialWorkReports;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;

/** The chair meets the family before the conference: have they read the reports, what do they dispute, what do they want said. */
@Component
class MeetFamilyForm implements FormHandler<FamilyTalk> {

    private final ConferenceInHand inHand;
    private final FamilyMeetings meetings;
    private final Invitations invitations;
    private final SocialWorkReports reports;

    MeetFamilyForm(
            ConferenceInHand inHand, FamilyMeetings meetings, Invitations invitations, SocialWorkReports reports) {
        this.inHand = inHand;
        this.meetings = meetings;
        this.invitations = invitations;
        this.reports = reports;
    }

    record Shown(String day, List<Row> people) {}

    record Row(PersonNumber number, String name, String role, String standing, String shared) {}

    @Override
    public String form() {
        return "meet-family";
    }

    @Override
    public Class<FamilyTalk> answers() {
        return FamilyTalk.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        Conference conference = inHand.conference(context);
        Map<PersonNumber, ReportSharing> shared = reports.sharingOf(conference.id()).stream()
                .collect(Collectors.toMap(ReportSharing::number, Function.identity()));
        return new Shown(
                LondonTime.inWords(conference.booked().on()),
                invitations.familyOf(conference.id(), file).stream()
                        .map(invitee -> row(file, invitee, shared.get(invitee.number())))
                        .toList());
    }

    @Override
    public void submit(FamilyTalk talk, FormContext context) {
        meetings.record(inHand.conference(context).id(), talk, context.person().id());
    }

    private static Row row(FamilyFile file, Invitee invitee, ReportSharing shared) {
        return new Row(
                invitee.number(),
                file.nameOf(invitee.number()),
                ConferenceSeen.role(file, invitee.number()),
                standing(invitee),
                shared(shared));
    }

    private static String standing(Invitee invitee) {
        if (!invitee.invited()) {
            return "Not invited";
        }
        return invitee.excluded() == Exclusion.NONE
                ? "Invited"
                : "Invited – " + invitee.excluded().label();
    }

    private static String shared(ReportSharing shared) {
        if (shared == null || shared.sharedOn() == null) {
            return "Not shared";
        }
        return "On %s%s".formatted(LondonTime.inWords(shared.sharedOn()), shared.late() ? ", after the limit" : "");
    }
}
