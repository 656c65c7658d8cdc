package uk.childprotection.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Companion;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.correspondence.AdjournedLetter;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.ConferenceFacts;
import uk.childprotection.correspondence.LetterBatch;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.PartMissed;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;

/** Writes to everyone invited, and to those who come along with them, that a conference was adjourned and when it meets again. */
@Component
class AdjournmentLetters {

    private final Families families;
    private final Conferences conferences;
    private final Invitations invitations;
    private final Sittings sittings;
    private final Letters letters;
    private final ConferenceSeen seen;

    AdjournmentLetters(
            Families families,
            Conferences conferences,
            Invitations invitations,
            Sittings sittings,
            Letters letters,
            ConferenceSeen seen) {
        this.families = families;
        this.conferences = conferences;
        this.invitations = invitations;
        this.sittings = sittings;
        this.letters = letters;
        this.seen = seen;
    }

    LetterBatch write(FamilyReference family, ConferenceId conference) {
        FamilyFile file = families.find(family);
        Sitting sitting = sittings.last(conference).orElseThrow();
        Booking next = conferences.find(conference).booked();
        ConferenceFacts facts =
                new ConferenceFacts(next.on(), next.at(), next.place(), next.link(), seen.colleague(next.chair()));
        List<LetterOrder> orders = new ArrayList<>();
        for (Invitee invitee : invitations.of(conference)) {
            if (invitee.invited()) {
                orders.add(LetterOrder.of(
                        ConferenceSeen.recipient(file, invitee.number()),
                        letter(file, sitting, facts, audience(invitee), invitee)));
                companions(invitee)
                        .map(companion -> LetterOrder.of(
                                Recipient.companion(
                                        invitee.number(), companion.name(), companion.address(), companion.email()),
                                letter(file, sitting, facts, Audience.SUPPORTER, invitee)))
                        .forEach(orders::add);
            }
        }
        return letters.write(family, orders);
    }

    private AdjournedLetter letter(
            FamilyFile file, Sitting sitting, ConferenceFacts next, Audience audience, Invitee invitee) {
        AdjournedLetter letter = new AdjournedLetter(
                audience,
                file.children().stream().map(Child::displayName).toList(),
                sitting.heldOn(),
                List.of(Passage.of(sitting.adjournedBecause())),
                List.of(Passage.of(sitting.interim())),
                next,
                audience == Audience.SUPPORTER ? null : missed(invitee),
                seen.socialWorker(file));
        return invitee.excluded() == Exclusion.ALL ? letter.dayOnly() : letter;
    }

    private static PartMissed missed(Invitee invitee) {
        return invitee.excluded() == Exclusion.PART
                ? new PartMissed(
                        invitee.exclusion().partMissed(), invitee.exclusion().viewsHeard())
                : null;
    }

    private static Audience audience(Invitee invitee) {
        return switch (invitee.capacity()) {
            case CHILD -> Audience.CHILD;
            case PARENT, PARENTAL_RESPONSIBILITY, FAMILY -> Audience.FAMILY;
            case PROFESSIONAL -> Audience.PROFESSIONAL;
        };
    }

    /** Those who come along and can be written to; the person they come with tells the others. */
    private static Stream<Companion> companions(Invitee invitee) {
        return Stream.of(invitee.takingPart().supporter(), invitee.takingPart().advocate())
                .filter(companion -> companion != null && (companion.address() != null || companion.email() != null));
    }
}
