package uk.childprotection.process.record;

import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceRecords;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.CorrectionRequest;
import uk.childprotection.conference.RecordCorrection;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** A colleague enters that somebody says the record of a conference is wrong. */
@Component
class CorrectRecordForm implements FormHandler<CorrectionRequest> {

    private final Families families;
    private final Conferences conferences;
    private final ConferenceRecords records;
    private final People people;
    private final FamilyAccess access;

    CorrectRecordForm(
            Families families, Conferences conferences, ConferenceRecords records, People people, FamilyAccess access) {
        this.families = families;
        this.conferences = conferences;
        this.records = records;
        this.people = people;
        this.access = access;
    }

    @Override
    public String form() {
        return "correct-record";
    }

    @Override
    public Class<CorrectionRequest> answers() {
        return CorrectionRequest.class;
    }

    @Override
    public Object show(FormContext context) {
        return null;
    }

    @Override
    public void submit(CorrectionRequest request, FormContext context) {
        context.startCase(request.reference());
        checkAsker(families.find(request.reference()), request.who());
        Conference conference = records.withRecord(request.reference(), request.conferenceOn());
        RecordCorrection correction =
                records.ask(conference, request, context.person().id());
        context.set(Variables.CONFERENCE_ID, conference.id().value());
        context.set(Variables.CORRECTION_ID, correction.id().toString());
        context.set(Variables.CHAIR, chair(conference));
    }

    private static void checkAsker(FamilyFile file, String who) {
        boolean known = who.equals(Attendance.SOCIAL_WORKER)
                ? file.family().socialWorker() != null
                : isInFile(file, PersonNumber.parse(who));
        if (!known) {
            throw new Refusal("“Who asks?”: nobody in this file has the number %s.".formatted(who));
        }
    }

    private static boolean isInFile(FamilyFile file, PersonNumber number) {
        return switch (number.kind()) {
            case CHILD ->
                file.children().stream().anyMatch(child -> child.number().equals(number) && !child.isUnborn());
            case ADULT ->
                file.adults().stream().anyMatch(adult -> adult.number().equals(number));
            case PROFESSIONAL ->
                file.professionals().stream()
                        .anyMatch(professional -> professional.number().equals(number));
        };
    }

    /** The chair of that conference, or of the newest one when that chair does not see the family any more. */
    private String chair(Conference conference) {
        String chair = conference.booked().chair();
        boolean sees = people.find(chair)
                .filter(person -> access.mayRead(person, conference.family()))
                .isPresent();
        return sees
                ? chair
                : conferences.ofFamily(conference.family()).stream()
                        .filter(Conference::isBooked)
                        .findFirst()
                        .map(newest -> newest.booked().chair())
                        .orElse(chair);
    }
}
