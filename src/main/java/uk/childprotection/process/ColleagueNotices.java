package uk.childprotection.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.correspondence.ConferenceNotice;
import uk.childprotection.correspondence.ConferenceNotice.News;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Recipient;

/** Colleagues who have a part in a conference learn when it is booked, moved or cancelled; its chair moves and cancels it. */
@Component
class ColleagueNotices {

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

    List<LetterOrder> moved(ConferencePapers papers, LocalDate wasOn) {
        return others(papers, News.MOVED, wasOn).toList();
    }

    List<LetterOrder> cancelled(ConferencePapers papers) {
        return others(papers, News.CANCELLED, null).toList();
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
