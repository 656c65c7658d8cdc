package uk.childprotection.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceRecords;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.RecordCopy;
import uk.childprotection.conference.RecordCorrection;
import uk.childprotection.conference.RecordPart;
import uk.childprotection.conference.RecordVersion;

/** Gathers the records of a family's conferences: every version, who got it, and what was said to be wrong in it. */
@Component
class RecordViews {

    private final Conferences conferences;
    private final ConferenceRecords records;
    private final StaffNames names;

    RecordViews(Conferences conferences, ConferenceRecords records, StaffNames names) {
        this.conferences = conferences;
        this.records = records;
        this.names = names;
    }

    /** The records that were begun, of the newest conference first. */
    List<RecordView> of(FamilyFile file) {
        return conferences.ofFamily(file.reference()).stream()
                .filter(Conference::isBooked)
                .flatMap(conference -> ofConference(file, conference).stream())
                .toList();
    }

    private Optional<RecordView> ofConference(FamilyFile file, Conference conference) {
        List<RecordVersion> versions = records.versions(conference.id());
        return versions.isEmpty() ? Optional.empty() : Optional.of(view(file, conference, versions));
    }

    private RecordView view(FamilyFile file, Conference conference, List<RecordVersion> versions) {
        return new RecordView(
                "%s of %s"
                        .formatted(
                                conference.kind().label(),
                                Days.of(conference.booked().on())),
                standing(versions),
                versions.stream()
                        .filter(RecordVersion::isApproved)
                        .findFirst()
                        .flatMap(records::correctionsBy)
                        .map(Days::of)
                        .orElse(""),
                versions.stream().map(version -> view(file, version)).toList(),
                records.corrections(conference.id()).stream()
                        .map(correction -> view(file, correction))
                        .toList());
    }

    private static String standing(List<RecordVersion> versions) {
        RecordVersion newest = versions.get(0);
        if (newest.isDraft()) {
            return "Drafted: the chair has it";
        }
        if (!newest.isApproved()) {
            return "Given back to be drafted again";
        }
        if (newest.sentOn() == null) {
            return "Approved: the copies are on their way";
        }
        return (newest.edition() > 1 ? "Corrected and sent on " : "Sent on ") + Days.of(newest.sentOn());
    }

    private RecordView.VersionView view(FamilyFile file, RecordVersion version) {
        return new RecordView.VersionView(
                version.isApproved() && version.edition() > 1
                        ? "Version %d, corrected".formatted(version.number())
                        : "Version %d".formatted(version.number()),
                "%s, %s".formatted(names.person(version.draftedBy()), Days.of(version.draftedAt())),
                became(version),
                Days.of(version.sentOn()),
                records.copies(version).stream().map(copy -> words(file, copy)).toList());
    }

    private String became(RecordVersion version) {
        if (version.isDraft()) {
            return "With the chair";
        }
        String by = "%s, %s".formatted(names.person(version.decidedBy()), Days.of(version.decidedAt()));
        return version.isApproved()
                ? "Approved by " + by
                : "Given back by %s: %s".formatted(by, version.returnedBecause());
    }

    private static String words(FamilyFile file, RecordCopy copy) {
        String left = String.join(
                ", ", copy.leftOut().inOrder().stream().map(RecordPart::label).toList());
        String why = copy.reason() == null ? "" : ". " + copy.reason();
        return "%s: %s%s%s"
                .formatted(
                        file.nameOf(copy.reader()),
                        copy.extent().label(),
                        left.isEmpty() ? "" : ", without: " + left,
                        why);
    }

    private RecordView.CorrectionView view(FamilyFile file, RecordCorrection correction) {
        return new RecordView.CorrectionView(
                "%s, on %s".formatted(asker(file, correction), Days.of(correction.receivedOn())),
                correction.words(),
                correction.isLate() ? correction.lateReason() : "",
                became(correction));
    }

    private static String asker(FamilyFile file, RecordCorrection correction) {
        return correction.askedBy().equals(Attendance.SOCIAL_WORKER)
                ? "Social worker"
                : file.nameOf(PersonNumber.parse(correction.askedBy()));
    }

    private String became(RecordCorrection correction) {
        if (correction.isOpen()) {
            return "With the chair";
        }
        String by = "%s, %s".formatted(names.person(correction.decidedBy()), Days.of(correction.decidedAt()));
        return correction.isAccepted()
                ? "Accepted by %s: %s".formatted(by, correction.corrected())
                : "Noted by %s: %s".formatted(by, correction.answer());
    }
}
