package uk.childprotection.process.preparation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.childprotection.conference.Capacity;
import uk.childprotection.conference.Conference;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;

/** The letters that named a conference's day to somebody so far, the newest first. */
public record EarlierLetters(List<Letter> all) {

    /** The kinds of letters that invite somebody to a conference. */
    public static final Set<LetterKind> INVITATIONS = EnumSet.of(
            LetterKind.INVITATION_PARENT,
            LetterKind.INVITATION_CHILD,
            LetterKind.INVITATION_PROFESSIONAL,
            LetterKind.INVITATION_SUPPORTER);

    private static final Set<LetterKind> NEW_DATES =
            EnumSet.of(LetterKind.CONFERENCE_REBOOKED, LetterKind.CONFERENCE_ADJOURNED);

    /** The letters about a conference since it was called, but those that were withdrawn. */
    public static EarlierLetters about(Conference conference, Letters letters) {
        return new EarlierLetters(letters.ofFamily(conference.family()).stream()
                .filter(letter -> !letter.writtenAt().isBefore(conference.calledAt()))
                .filter(letter -> letter.status() != LetterStatus.WITHDRAWN)
                .filter(letter -> isInvitation(letter) || letter.kind() == LetterKind.EXCLUSION)
                .toList());
    }

    /** The letters to one reader. */
    public EarlierLetters to(String reader) {
        return new EarlierLetters(
                all.stream().filter(letter -> letter.to().id().equals(reader)).toList());
    }

    /** The newest that invited the reader or gave a new date. */
    public Optional<Letter> invitation() {
        return all.stream().filter(EarlierLetters::isInvitation).findFirst();
    }

    /** The newest about an exclusion, while it has not left. */
    public Optional<Letter> waitingExclusion() {
        return waiting().stream()
                .filter(letter -> letter.kind() == LetterKind.EXCLUSION)
                .findFirst();
    }

    /** Those that have not left yet. */
    public List<Letter> waiting() {
        return all.stream().filter(letter -> !letter.status().gone()).toList();
    }

    /** Whether one has left for its reader. */
    public boolean isToldAlready() {
        return all.stream().anyMatch(letter -> letter.status().gone());
    }

    /** To whom a letter about a change speaks. */
    public static Audience audience(Capacity capacity) {
        return switch (capacity) {
            case CHILD -> Audience.CHILD;
            case PROFESSIONAL -> Audience.PROFESSIONAL;
            case PARENT, PARENTAL_RESPONSIBILITY, FAMILY -> Audience.FAMILY;
        };
    }

    private static boolean isInvitation(Letter letter) {
        return INVITATIONS.contains(letter.kind()) || NEW_DATES.contains(letter.kind());
    }
}
