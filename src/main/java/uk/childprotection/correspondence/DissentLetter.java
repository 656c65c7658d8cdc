package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.conference.DissentAbout;
import uk.childprotection.conference.Reconsideration;

/**
 * A professional who does not agree with what a conference decided, the chair and the social worker are told that it was taken down, and
 * what was answered.
 */
public sealed interface DissentLetter extends LetterContent {

    LocalDate conferenceOn();

    List<String> children();

    /** Who dissents, with their post. */
    String professional();

    /** Whether the reader is the one who dissents. */
    boolean own();

    /** What of the decision they do not agree with. */
    DissentAbout about();

    /** It has been taken down; the decision stands meanwhile. */
    record Received(
            LocalDate conferenceOn,
            List<String> children,
            String professional,
            boolean own,
            DissentAbout about,
            LocalDate receivedOn,
            List<Passage> reason,
            List<Passage> doneNow,
            LocalDate answerBy,
            String socialWorker)
            implements DissentLetter {

        public Received {
            Required.value(conferenceOn, "The day of the conference");
            children = Required.some(children, "The children of the dissent");
            professional = Required.text(professional, "The professional");
            Required.value(about, "What the dissent is about");
            Required.value(receivedOn, "The day the dissent came");
            reason = List.copyOf(reason);
            doneNow = List.copyOf(doneNow);
            Required.value(answerBy, "The day by which it is answered");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.DISSENT_RECEIVED;
        }

        @Override
        public Received seenBy(Eyes reader) {
            return new Received(
                    conferenceOn,
                    children,
                    professional,
                    own,
                    about,
                    receivedOn,
                    Withheld.seenBy(reader, reason),
                    Withheld.seenBy(reader, doneNow),
                    answerBy,
                    socialWorker);
        }
    }

    /** The safeguarding manager's answer, and what follows. */
    record Answered(
            LocalDate conferenceOn,
            List<String> children,
            String professional,
            boolean own,
            DissentAbout about,
            String manager,
            String answer,
            Reconsideration follows,
            String socialWorker)
            implements DissentLetter {

        public Answered {
            Required.value(conferenceOn, "The day of the conference");
            children = Required.some(children, "The children of the dissent");
            professional = Required.text(professional, "The professional");
            Required.value(about, "What the dissent is about");
            manager = Required.text(manager, "The safeguarding manager");
            answer = Required.text(answer, "The answer to a dissent");
            Required.value(follows, "What follows");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.DISSENT_ANSWERED;
        }
    }
}
