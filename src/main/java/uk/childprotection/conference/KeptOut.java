package uk.childprotection.conference;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;

/**
 * Who did not hear all of a conference because the chair kept them out, and who of the family was there for a part only.
 *
 * @param ofAll those kept out of all of it
 * @param ofPart those kept out of a part
 * @param leftOrLate others of the family who were there for a part, because they left or came late
 */
public record KeptOut(PersonNumbers ofAll, PersonNumbers ofPart, PersonNumbers leftOrLate) {

    /** Worked out from what the chair decided beforehand and from who was there. */
    public static KeptOut of(Collection<Invitee> invitees, Collection<Attendance> attendance) {
        PersonNumbers all = numbers(invitees, Exclusion.ALL);
        PersonNumbers part = numbers(invitees, Exclusion.PART);
        return new KeptOut(
                all,
                part,
                new PersonNumbers(attendance.stream()
                        .filter(one -> one.came() == Presence.PART && !one.isOther() && !one.isSocialWorker())
                        .map(one -> PersonNumber.parse(one.attendee()))
                        .filter(number -> !number.isProfessional() && !all.contains(number) && !part.contains(number))
                        .toList()));
    }

    /** Whether the chair kept this person out of anything. */
    public boolean isKeptOut(PersonNumber person) {
        return ofAll.contains(person) || ofPart.contains(person);
    }

    /** Everybody of whom it has to be said what they did not hear: those who heard a part. */
    public PersonNumbers heardPart() {
        Set<PersonNumber> both = new TreeSet<>(ofPart.all());
        both.addAll(leftOrLate.all());
        return new PersonNumbers(both.stream().collect(Collectors.toList()));
    }

    private static PersonNumbers numbers(Collection<Invitee> invitees, Exclusion excluded) {
        return new PersonNumbers(invitees.stream()
                .filter(invitee -> invitee.excluded() == excluded)
                .map(Invitee::number)
                .toList());
    }
}
