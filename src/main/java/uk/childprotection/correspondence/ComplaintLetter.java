package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import uk.childprotection.conference.PanelOutcome;
import uk.childprotection.conference.Reconsideration;

/** What somebody who complains about a conference is told, step by step; whoever speaks for them reads it instead. */
public sealed interface ComplaintLetter extends LetterContent {

    /** The person for whom the reader speaks; {@code null} when the reader complains. */
    String speaksFor();

    LocalDate conferenceOn();

    String socialWorker();

    /** It has come, the chair answers it, and what a complaint can do. */
    record Received(
            Audience audience,
            String speaksFor,
            LocalDate conferenceOn,
            LocalDate receivedOn,
            String chair,
            LocalDate answerBy,
            String agency,
            String socialWorker)
            implements ComplaintLetter {

        public Received {
            Required.value(audience, "The audience of a letter");
            Required.value(conferenceOn, "The day of the conference");
            Required.value(receivedOn, "The day the complaint came");
            chair = Required.text(chair, "The chair of the conference");
            Required.value(answerBy, "The day by which the chair answers");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.COMPLAINT_RECEIVED;
        }
    }

    /** It is about what an agency or a worker did, and that agency answers it. */
    record ForAgency(
            Audience audience,
            String speaksFor,
            LocalDate conferenceOn,
            LocalDate receivedOn,
            String agency,
            String socialWorker)
            implements ComplaintLetter {

        public ForAgency {
            Required.value(audience, "The audience of a letter");
            Required.value(conferenceOn, "The day of the conference");
            Required.value(receivedOn, "The day the complaint came");
            agency = Required.text(agency, "The agency that answers");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.COMPLAINT_FOR_AGENCY;
        }
    }

    /** It came too late, and the safeguarding manager has not taken it. */
    record Declined(
            Audience audience,
            String speaksFor,
            LocalDate conferenceOn,
            LocalDate receivedOn,
            LocalDate lastDay,
            String reason,
            String socialWorker)
            implements ComplaintLetter {

        public Declined {
            Required.value(audience, "The audience of a letter");
            Required.value(conferenceOn, "The day of the conference");
            Required.value(receivedOn, "The day the complaint came");
            Required.value(lastDay, "The last day to complain");
            reason = Required.text(reason, "Why a complaint is not taken");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.COMPLAINT_DECLINED;
        }
    }

    /** The chair answers, and says until when a panel can be asked for. */
    record Answered(
            Audience audience,
            String speaksFor,
            LocalDate conferenceOn,
            String chair,
            LocalDate metOn,
            String answer,
            LocalDate replyBy,
            String socialWorker)
            implements ComplaintLetter {

        public Answered {
            Required.value(audience, "The audience of a letter");
            Required.value(conferenceOn, "The day of the conference");
            chair = Required.text(chair, "The chair of the conference");
            answer = Required.text(answer, "The answer of the chair");
            Required.value(replyBy, "The last day to ask for a panel");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.COMPLAINT_ANSWERED;
        }
    }

    /** When and where a panel looks at it, and who sits on it. */
    record PanelMeets(
            Audience audience,
            String speaksFor,
            LocalDate conferenceOn,
            LocalDate on,
            LocalTime at,
            String place,
            List<String> members,
            String socialWorker)
            implements ComplaintLetter {

        public PanelMeets {
            Required.value(audience, "The audience of a letter");
            Required.value(conferenceOn, "The day of the conference");
            Required.value(on, "The day of the panel");
            Required.value(at, "The time of the panel");
            place = Required.text(place, "The place of the panel");
            members = Required.some(members, "The members of the panel");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.COMPLAINT_PANEL;
        }
    }

    /** What the panel decided, and what follows. */
    record PanelAnswered(
            Audience audience,
            String speaksFor,
            LocalDate conferenceOn,
            LocalDate heldOn,
            PanelOutcome outcome,
            String answer,
            Reconsideration follows,
            String socialWorker)
            implements ComplaintLetter {

        public PanelAnswered {
            Required.value(audience, "The audience of a letter");
            Required.value(conferenceOn, "The day of the conference");
            Required.value(heldOn, "The day of the panel");
            Required.value(outcome, "What the panel decided");
            answer = Required.text(answer, "The answer of the panel");
            Required.value(follows, "What follows");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.COMPLAINT_PANEL_ANSWERED;
        }
    }

    /** It was withdrawn, and nothing more is done about it. */
    record Withdrawn(Audience audience, String speaksFor, LocalDate conferenceOn, LocalDate on, String socialWorker)
            implements ComplaintLetter {

        public Withdrawn {
            Required.value(audience, "The audience of a letter");
            Required.value(conferenceOn, "The day of the conference");
            Required.value(on, "The day a complaint was withdrawn");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.COMPLAINT_WITHDRAWN;
        }
    }
}
