package uk.childprotection.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;

/**
 * Everybody whose presence a chair goes through when a conference opens: all of whom it was settled whether they are invited, and the
 * allocated social worker, who is a colleague and not in the file.
 */
public record Roll(List<Entry> entries) {

    /**
     * One person of the roll.
     *
     * @param number {@code A1} for somebody of the file, {@link Attendance#SOCIAL_WORKER} for the allocated social worker
     * @param excluded how much of the conference the chair keeps the person out of
     * @param agency null for the family
     * @param colleague user id of the allocated social worker; null for anybody else
     */
    public record Entry(String number, boolean invited, Exclusion excluded, Agency agency, String colleague) {

        /** What the form offers before the chair has answered; nothing where only the chair knows. */
        public Optional<Presence> expected() {
            if (excluded == Exclusion.ALL) {
                return Optional.of(Presence.EXCLUDED);
            }
            return invited ? Optional.empty() : Optional.of(Presence.NOT_INVITED);
        }

        private static Entry of(FamilyFile file, Invitee invitee) {
            PersonNumber number = invitee.number();
            Agency agency = number.isProfessional() ? file.professional(number).agency() : null;
            return new Entry(number.value(), invitee.invited(), invitee.excluded(), agency, null);
        }
    }

    /** The roll of a conference: the family, the allocated social worker, the professionals. */
    public static Roll of(FamilyFile file, List<Invitee> invitees) {
        List<Entry> entries = new ArrayList<>();
        invitees.stream()
                .filter(Invitee::isFamily)
                .map(one -> Entry.of(file, one))
                .forEach(entries::add);
        String socialWorker = file.family().socialWorker();
        if (socialWorker != null) {
            entries.add(new Entry(Attendance.SOCIAL_WORKER, true, Exclusion.NONE, Agency.SOCIAL_CARE, socialWorker));
        }
        invitees.stream()
                .filter(one -> !one.isFamily())
                .map(one -> Entry.of(file, one))
                .forEach(entries::add);
        return new Roll(List.copyOf(entries));
    }

    Optional<Entry> find(String number) {
        return entries.stream().filter(entry -> entry.number().equals(number)).findFirst();
    }

    List<String> numbers() {
        return entries.stream().map(Entry::number).toList();
    }
}
