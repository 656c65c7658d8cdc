package uk.childprotection.process.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.conference.Arranged;
import uk.childprotection.conference.ChairChange;
import uk.childprotection.correspondence.ConferenceNotice;
import uk.childprotection.correspondence.ConferenceNotice.News;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Recipient;

/** Colleagues who have a part in a conference learn when it is booked, moved or cancelled, or others lead it; its chair moves and cancels it. */
@Component
public class ColleagueNotices {

    private final People people;

    ColleagueNotices(People people) {
        this.people = people;
    }

    List<LetterOrder> booked(ConferencePapers papers) {
        String chair = papers.conference().booked().chair();
        return Stream.concat(
                        notice(papers, chair, News.BOOKED, null, "the chair").stream(),
                        others(papers, News.BOOKED, null))
                .toList();
    }

    /** The new day of a conference, to the minute taker, the family’s social worker and whoever arranged an interpreter. */
    public List<LetterOrder> moved(ConferencePapers papers, LocalDate wasOn) {
        return Stream.concat(others(papers, News.MOVED, wasOn), whoeverArranged(papers, News.TO_ARRANGE_ANEW, wasOn))
                .toList();
    }

    /** That a conference is cancelled, to the same. */
    public List<LetterOrder> cancelled(ConferencePapers papers) {
        return Stream.concat(others(papers, News.CANCELLED, null), whoeverArranged(papers, News.TO_CALL_OFF, null))
                .toList();
    }

    /** Whoever is new learns what they have a part in, whoever is not needed any more that it is over, and the others who leads it. */
    public List<LetterOrder> ledBySomebodyElse(ConferencePapers papers, ChairChange change) {
        String socialWorker = papers.file().family().socialWorker();
        return Stream.of(
                        toHandOver(papers, change.wasChair(), change.nowChair(), "the chair"),
                        toHandOver(papers, change.wasMinuteTaker(), change.nowMinuteTaker(), "the minute taker"),
                        notice(papers, socialWorker, News.LED_BY_SOMEBODY_ELSE, null, "the social worker").stream())
                .flatMap(orders -> orders)
                .toList();
    }

    private Stream<LetterOrder> toHandOver(ConferencePapers papers, String before, String now, String part) {
        if (before.equals(now)) {
            return notice(papers, now, News.LED_BY_SOMEBODY_ELSE, null, part).stream();
        }
        return Stream.concat(
                notice(papers, before, News.HANDED_OVER, null, part).stream(),
                notice(papers, now, News.BOOKED, null, part).stream());
    }

    /** The administrators who have arranged an interpreter or access, who have to tell them. */
    private Stream<LetterOrder> whoeverArranged(ConferencePapers papers, News news, LocalDate wasOn) {
        return papers.invitees().stream()
                .map(invitee -> invitee.takingPart().arranged())
                .filter(arranged -> arranged != null && arranged.done())
                .map(Arranged::by)
                .distinct()
                .flatMap(administrator -> notice(papers, administrator, news, wasOn, "the administrator").stream());
    }

    private Stream<LetterOrder> others(ConferencePapers papers, News news, LocalDate wasOn) {
        String minuteTaker = papers.conference().booked().minuteTaker();
        String socialWorker = papers.file().family().socialWorker();
        return Stream.of(
                        notice(papers, minuteTaker, news, wasOn, "the minute taker"),
                        notice(papers, socialWorker, news, wasOn, "the social worker"))
                .flatMap(Optional::stream);
    }

    private Optional<LetterOrder> notice(
            ConferencePapers papers, String userId, News news, LocalDate wasOn, String part) {
        return Optional.ofNullable(userId)
                .flatMap(people::find)
                .map(ColleagueNotices::recipient)
                .map(reader -> LetterOrder.of(reader, new ConferenceNotice(news, papers.facts(), wasOn, part)));
    }

    private static Recipient recipient(Person person) {
        return Recipient.colleague(person.id(), person.name(), person.email());
    }
}
