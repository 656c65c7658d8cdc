package uk.childprotection.process.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Relation;
import uk.childprotection.conference.AgencyReport;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.ChildParticipation;
import uk.childprotection.conference.FamilyMeeting;
import uk.childprotection.conference.KeptOut;
import uk.childprotection.conference.RecordExtent;
import uk.childprotection.conference.ReportSharing;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.SocialWorkReport;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.process.words.DecidedPapers;

/**
 * Everything that the case file holds of a conference and that belongs into its record, read once.
 *
 * @param minuteTaker the name of the minute taker
 * @param earlier the times the conference met before and was adjourned
 * @param report the social worker's; empty when there was none
 * @param sharing how the reports reached each person of the family
 * @param talk the chair's with the family beforehand; empty when it was not recorded
 */
record RecordPapers(
        DecidedPapers decided,
        String minuteTaker,
        List<Sitting> earlier,
        List<ChildParticipation> participation,
        Optional<SocialWorkReport> report,
        List<AgencyReport> agencyReports,
        List<ReportSharing> sharing,
        Optional<FamilyMeeting> talk,
        KeptOut keptOut) {

    /**
     * Somebody entitled to the record.
     *
     * @param children of whom they may know
     * @param offered how much the chair is offered to give them
     */
    record Reader(PersonNumber number, Set<PersonNumber> children, RecordExtent offered) {}

    /**
     * Everybody about whom the chair says how much of the record they get, in the order of the file: the children who are written to, the
     * adults who are told of the decision, the professionals who were asked or help with the plan, and whoever of the file was there.
     */
    List<Reader> readers() {
        List<Reader> readers = new ArrayList<>();
        children().forEach(child -> readers.add(new Reader(child, Set.of(child), RecordExtent.SUMMARY)));
        decided.file().adults().forEach(adult -> reader(adult).ifPresent(readers::add));
        professionals().forEach(number -> readers.add(new Reader(number, decided.everyChild(), RecordExtent.ALL)));
        return readers;
    }

    /** From whom a part of the plan is withheld. */
    Set<PersonNumber> planWithheldFrom() {
        return decided.plan().stream()
                .flatMap(RecordPapers::withheld)
                .flatMap(people -> people.all().stream())
                .collect(Collectors.toSet());
    }

    /** Those who came and are not in the file, to whom nothing can be sent. */
    List<Attendance> othersThere() {
        return decided.attendance().stream().filter(Attendance::isOther).toList();
    }

    /** All of the family but this person. */
    PersonNumbers allFamilyBut(PersonNumber person) {
        return new PersonNumbers(Stream.concat(
                        decided.file().children().stream().map(child -> child.number()),
                        decided.file().adults().stream().map(Adult::number))
                .filter(Predicate.not(person::equals))
                .toList());
    }

    private List<PersonNumber> children() {
        return Stream.concat(
                        decided.children().stream().map(invitee -> invitee.number()),
                        there().filter(PersonNumber::isChild))
                .filter(child -> !decided.file().child(child).isUnborn()
                        && !decided.file().isGone(child))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Reader> reader(Adult adult) {
        Set<PersonNumber> own = decided.childrenOf(adult);
        if (!own.isEmpty()) {
            return Optional.of(new Reader(adult.number(), own, offered(adult.number())));
        }
        return there().filter(adult.number()::equals)
                .findFirst()
                .map(number -> new Reader(number, related(number), RecordExtent.SUMMARY))
                .filter(reader -> !reader.children().isEmpty());
    }

    private RecordExtent offered(PersonNumber adult) {
        if (keptOut.ofAll().contains(adult)) {
            return RecordExtent.SUMMARY;
        }
        return keptOut.isKeptOut(adult) ? RecordExtent.PART : RecordExtent.ALL;
    }

    private Set<PersonNumber> related(PersonNumber adult) {
        return decided.file().relationsOf(adult).stream().map(Relation::child).collect(Collectors.toSet());
    }

    private List<PersonNumber> professionals() {
        return Stream.concat(decided.professionals().stream(), there().filter(PersonNumber::isProfessional))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Stream<PersonNumber> there() {
        return decided.attendance().stream()
                .filter(one -> one.came().isThere() && !one.isOther() && !one.isSocialWorker())
                .map(one -> PersonNumber.parse(one.attendee()));
    }

    private static Stream<PersonNumbers> withheld(AgreedPlan agreed) {
        return Stream.of(
                        agreed.changes().stream().map(change -> change.withheldFrom()),
                        agreed.actions().stream().map(action -> action.withheldFrom()),
                        agreed.familyParts().stream().map(part -> part.withheldFrom()),
                        Stream.of(agreed.plan().contingencyWithheldFrom()))
                .flatMap(people -> people);
    }

    /** Never a name: it would reach a log. */
    @Override
    public String toString() {
        return "record of " + decided.conference();
    }
}
