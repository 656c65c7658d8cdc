package uk.childprotection.correspondence;

import static uk.childprotection.correspondence.SampleLetters.CHILD;
import static uk.childprotection.correspondence.SampleLetters.CONFERENCE;
import static uk.childprotection.correspondence.SampleLetters.FATHER;
import static uk.childprotection.correspondence.SampleLetters.FRIEND;
import static uk.childprotection.correspondence.SampleLetters.HEALTH_VISITOR;
import static uk.childprotection.correspondence.SampleLetters.MANAGER;
import static uk.childprotection.correspondence.SampleLetters.MOTHER;
import static uk.childprotection.correspondence.SampleLetters.NOT_THE_FATHER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.childprotection.conference.DissentAbout;
import uk.childprotection.conference.PanelOutcome;
import uk.childprotection.conference.Reconsideration;

/** Letters to those who do not agree with a conference, and the offer of a family group conference, filled with invented data. */
final class SampleDisagreements {

    static final String REASON = "Coral needs a plan as well, because she has missed every visit to the doctor.";

    private static final LocalDate CAME_ON = LocalDate.of(2026, 3, 23);
    private static final String SOCIAL_WORKER = "Sade Sample";
    private static final String ANSWER = """
            You said that you had the reports too late. You are right. You had them one day before. I am sorry.

            You said that nobody asked you. I asked you twice, and I wrote down what you said.""";

    private SampleDisagreements() {}

    static void addTo(Map<String, LetterOrder> letters) {
        letters.put("dissent-received", LetterOrder.of(HEALTH_VISITOR, dissent(true)));
        letters.put("dissent-received-chair", LetterOrder.of(MANAGER, dissent(false)));
        for (Reconsideration follows : Reconsideration.values()) {
            String suffix = follows.name().toLowerCase(Locale.ROOT).replace('_', '-');
            letters.put("dissent-answered-" + suffix, LetterOrder.of(HEALTH_VISITOR, answered(follows)));
            letters.put(
                    "complaint-panel-answered-" + suffix,
                    LetterOrder.of(MOTHER, panelAnswered(PanelOutcome.PARTLY, follows)));
        }
        letters.put("complaint-received", LetterOrder.of(MOTHER, received(Audience.FAMILY, null, null)));
        letters.put("complaint-received-child", LetterOrder.of(CHILD, received(Audience.CHILD, null, null)));
        letters.put(
                "complaint-received-nominee",
                LetterOrder.of(FRIEND, received(Audience.FAMILY, "Ms Hazel Sample", "the school")));
        letters.put(
                "complaint-for-agency",
                LetterOrder.of(
                        FATHER,
                        new ComplaintLetter.ForAgency(
                                Audience.FAMILY, null, CONFERENCE.on(), CAME_ON, "the school", SOCIAL_WORKER)));
        letters.put(
                "complaint-declined",
                LetterOrder.of(
                        MOTHER,
                        new ComplaintLetter.Declined(
                                Audience.FAMILY,
                                null,
                                CONFERENCE.on(),
                                LocalDate.of(2026, 6, 1),
                                LocalDate.of(2026, 4, 17),
                                "The meeting was long ago, and there has been a new one since.",
                                SOCIAL_WORKER)));
        letters.put(
                "complaint-answered",
                LetterOrder.of(
                        MOTHER,
                        new ComplaintLetter.Answered(
                                Audience.FAMILY,
                                null,
                                CONFERENCE.on(),
                                CONFERENCE.chair(),
                                LocalDate.of(2026, 3, 27),
                                ANSWER,
                                LocalDate.of(2026, 4, 30),
                                SOCIAL_WORKER)));
        letters.put(
                "complaint-panel",
                LetterOrder.of(
                        MOTHER,
                        new ComplaintLetter.PanelMeets(
                                Audience.FAMILY,
                                null,
                                CONFERENCE.on(),
                                LocalDate.of(2026, 5, 12),
                                LocalTime.of(14, 0),
                                "Room 5, Sample House",
                                List.of("Ms Maple Standard, Head of quality", "Mr Birch Example, Lay member"),
                                SOCIAL_WORKER)));
        letters.put(
                "complaint-panel-answered-upheld",
                LetterOrder.of(MOTHER, panelAnswered(PanelOutcome.UPHELD, Reconsideration.STANDS)));
        letters.put(
                "complaint-panel-answered-not-upheld",
                LetterOrder.of(CHILD, panelAnswered(PanelOutcome.NOT_UPHELD, Reconsideration.STANDS)));
        letters.put(
                "complaint-withdrawn",
                LetterOrder.of(
                        MOTHER,
                        new ComplaintLetter.Withdrawn(Audience.FAMILY, null, CONFERENCE.on(), CAME_ON, SOCIAL_WORKER)));
        for (ComplaintNotice.News news : ComplaintNotice.News.values()) {
            letters.put(
                    "complaint-notice-" + news.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    LetterOrder.of(MANAGER, new ComplaintNotice(news, CONFERENCE.on())));
        }
        letters.put("group-conference-offer", LetterOrder.of(MOTHER, offer(Audience.FAMILY)));
        letters.put("group-conference-offer-child", LetterOrder.of(CHILD, offer(Audience.CHILD)));
    }

    static DissentLetter.Received dissent(boolean own) {
        return new DissentLetter.Received(
                CONFERENCE.on(),
                List.of("Coral Testcase"),
                "Ms Ivy Example, health visitor",
                own,
                DissentAbout.NO_PLAN,
                CAME_ON,
                List.of(new Passage(REASON, NOT_THE_FATHER)),
                List.of(Passage.of("Sade Sample visits on Tuesday and Thursday.")),
                LocalDate.of(2026, 4, 8),
                SOCIAL_WORKER);
    }

    private static DissentLetter.Answered answered(Reconsideration follows) {
        return new DissentLetter.Answered(
                CONFERENCE.on(),
                List.of("Coral Testcase"),
                "Ms Ivy Example, health visitor",
                follows != Reconsideration.STANDS,
                DissentAbout.NO_PLAN,
                "Sunita Standard",
                "I have read the reports and talked to the chair.\nCoral is seen by the doctor now.",
                follows,
                SOCIAL_WORKER);
    }

    private static ComplaintLetter.Received received(Audience audience, String speaksFor, String agency) {
        return new ComplaintLetter.Received(
                audience,
                speaksFor,
                CONFERENCE.on(),
                CAME_ON,
                CONFERENCE.chair(),
                LocalDate.of(2026, 4, 2),
                agency,
                SOCIAL_WORKER);
    }

    private static ComplaintLetter.PanelAnswered panelAnswered(PanelOutcome outcome, Reconsideration follows) {
        return new ComplaintLetter.PanelAnswered(
                outcome == PanelOutcome.NOT_UPHELD ? Audience.CHILD : Audience.FAMILY,
                null,
                CONFERENCE.on(),
                LocalDate.of(2026, 5, 12),
                outcome,
                ANSWER,
                follows,
                SOCIAL_WORKER);
    }

    private static GroupConferenceOffer offer(Audience audience) {
        return new GroupConferenceOffer(
                audience,
                LocalDate.of(2026, 3, 26),
                List.of(Passage.of("Who the children can stay with at weekends.")),
                SOCIAL_WORKER);
    }
}
