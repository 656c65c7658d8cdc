package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.childprotection.conference.SupporterRole;

/** The invitation to a conference. */
public sealed interface InvitationLetter extends LetterContent {

    /** What the reader is invited to. */
    ConferenceFacts conference();

    @Override
    default Optional<CalendarChange> calendarChange() {
        return Optional.of(CalendarChange.conference(conference()));
    }

    /**
     * For a parent, carer or other member of the family.
     *
     * @param why why the conference is held, in a few sentences; may be empty
     * @param childrenInvited the children who are invited themselves
     * @param reportsBy the day by which the reader has the reports
     * @param missed what the chair keeps the reader out of; {@code null} mostly
     */
    record ForParent(
            ConferenceFacts conference,
            List<String> children,
            List<Passage> why,
            List<Attendee> attendees,
            List<Passage> agenda,
            List<String> childrenInvited,
            LocalDate reportsBy,
            Arrangements arrangements,
            PartMissed missed,
            String socialWorker)
            implements InvitationLetter {

        public ForParent {
            Required.value(conference, "The conference");
            children = Required.some(children, "The children of the conference");
            why = List.copyOf(why);
            attendees = Required.some(attendees, "The list of everyone attending");
            agenda = Required.some(agenda, "The agenda");
            childrenInvited = List.copyOf(childrenInvited);
            Required.value(reportsBy, "The day the reports arrive");
            Required.value(arrangements, "The arrangements");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.INVITATION_PARENT;
        }

        @Override
        public ForParent seenBy(Eyes reader) {
            return new ForParent(
                    conference,
                    children,
                    Withheld.seenBy(reader, why),
                    attendees,
                    Withheld.seenBy(reader, agenda),
                    childrenInvited,
                    reportsBy,
                    arrangements,
                    missed,
                    socialWorker);
        }
    }

    /**
     * For a child or young person.
     *
     * @param advocate the advocate who has been found for the child; {@code null} when one can still be asked for
     * @param missed what the chair keeps the reader out of; {@code null} mostly
     */
    record ForChild(
            ConferenceFacts conference,
            List<Attendee> attendees,
            List<Passage> agenda,
            LocalDate reportsBy,
            String advocate,
            Arrangements arrangements,
            PartMissed missed,
            String socialWorker)
            implements InvitationLetter {

        public ForChild {
            Required.value(conference, "The conference");
            attendees = Required.some(attendees, "The list of everyone attending");
            agenda = Required.some(agenda, "The agenda");
            Required.value(reportsBy, "The day the reports arrive");
            Required.value(arrangements, "The arrangements");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.INVITATION_CHILD;
        }

        @Override
        public ForChild seenBy(Eyes reader) {
            return new ForChild(
                    conference,
                    attendees,
                    Withheld.seenBy(reader, agenda),
                    reportsBy,
                    advocate,
                    arrangements,
                    missed,
                    socialWorker);
        }
    }

    /**
     * For a professional, with the request for the agency's report.
     *
     * @param reportDueOn the day the report is due; {@code null} when none is asked for
     */
    record ForProfessional(
            ConferenceFacts conference,
            List<String> children,
            List<Attendee> attendees,
            List<Passage> agenda,
            LocalDate reportDueOn,
            Arrangements arrangements,
            String socialWorker)
            implements InvitationLetter {

        public ForProfessional {
            Required.value(conference, "The conference");
            children = Required.some(children, "The children of the conference");
            attendees = Required.some(attendees, "The list of everyone attending");
            agenda = Required.some(agenda, "The agenda");
            Required.value(arrangements, "The arrangements");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.INVITATION_PROFESSIONAL;
        }

        @Override
        public ForProfessional seenBy(Eyes reader) {
            return new ForProfessional(
                    conference,
                    children,
                    attendees,
                    Withheld.seenBy(reader, agenda),
                    reportDueOn,
                    arrangements,
                    socialWorker);
        }
    }

    /**
     * For somebody who comes along with one of the family: told when, where and what their part is, nothing of the worries.
     *
     * @param comesWith the person of the family they come with
     */
    record ForSupporter(ConferenceFacts conference, String comesWith, SupporterRole role, Arrangements arrangements)
            implements InvitationLetter {

        public ForSupporter {
            Required.value(conference, "The conference");
            comesWith = Required.text(comesWith, "The person a supporter comes with");
            Required.value(role, "The role of a supporter");
            Required.value(arrangements, "The arrangements");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.INVITATION_SUPPORTER;
        }
    }
}
