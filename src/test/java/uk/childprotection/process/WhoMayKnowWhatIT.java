package uk.childprotection.process;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.Channel;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.LetterStatus;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.WholeLetter;
import uk.childprotection.process.WhoMayKnowWhat.Fact;
import uk.childprotection.process.WhoMayKnowWhat.May;

/** Everything that is written to everybody about a conference, an enquiry and the invitation to a review says what {@code letters/who-may-know-what.md} allows, and no more. */
@ApplicationTest
class WhoMayKnowWhatIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Letters letters;

    private final WhoMayKnowWhat table = WhoMayKnowWhat.read();

    @Test
    void everyLetterSaysWhatItsReaderMayKnowAndNoMore() {
        FamilyReference family = new FamilyApart(application).play();

        List<Letter> written = letters.ofFamily(family);
        WholeLetter whole = new WholeLetter(application);
        List<String> leaks = new ArrayList<>();
        Map<String, Set<String>> told = new LinkedHashMap<>();
        for (Letter letter : written) {
            String reader = WhoMayKnowWhat.reader(letter.to().id());
            if (!table.readers().contains(reader)) {
                leaks.add("%s to %s, who is not in the table".formatted(letter.kind(), reader));
                continue;
            }
            whole.forms(letter)
                    .forEach((form, text) -> table.facts().stream()
                            .filter(fact -> fact.isSaidIn(text))
                            .forEach(fact -> {
                                told.computeIfAbsent(fact.name(), any -> new TreeSet<>())
                                        .add(reader);
                                if (fact.may(reader) == May.NOT_TOLD) {
                                    leaks.add(leak(letter, form, fact));
                                }
                            }));
            leaks.addAll(leaksOfMail(letter, whole.mail(letter)));
        }

        assertSoftly(softly -> {
            softly.assertThat(leaks).as("what somebody must not know").isEmpty();
            softly.assertThat(untold(told)).as("what somebody has to know").isEmpty();
            softly.assertThat(waysOtherThanSafe(written))
                    .as("other ways than safe ones")
                    .isEmpty();
            softly.assertThat(notAsTheReaderNeedsThem(written))
                    .as("other forms")
                    .isEmpty();
            softly.assertThat(written)
                    .as("letters on their way")
                    .filteredOn(letter -> letter.status() != LetterStatus.WITHDRAWN)
                    .allMatch(letter -> letter.status().gone());
            softly.assertThat(kinds(written)).isEqualTo(FamilyApart.KINDS);
        });
    }

    /** The father reads large print; the mother's letters are Polish where they are translated, and promise her interpreter. */
    private List<String> notAsTheReaderNeedsThem(List<Letter> written) {
        List<String> wrong = new ArrayList<>();
        for (Letter letter : written) {
            String page = letters.html(letter.id());
            boolean right = switch (letter.to().id()) {
                case "A2" -> page.contains("<body class=\"print-20\"");
                case "A1" ->
                    switch (letter.kind()) {
                        case INVITATION_PARENT -> page.contains("lang=\"pl\"") && page.contains("Szukamy tłumacza");
                        case DECISION_FAMILY -> page.contains("lang=\"pl\"");
                        default -> page.contains("class=\"translation\"");
                    };
                default -> page.contains("<body class=\"print-12\"");
            };
            if (!right) {
                wrong.add("%s to %s".formatted(letter.kind(), letter.to().id()));
            }
        }
        return wrong;
    }

    /** A mail that is not the letter itself says nothing at all but to whom it goes. */
    private List<String> leaksOfMail(Letter letter, Map<String, String> mail) {
        List<String> leaks = new ArrayList<>();
        String reader = WhoMayKnowWhat.reader(letter.to().id());
        mail.forEach((form, text) -> table.facts().stream()
                .filter(fact -> fact.isSaidIn(text))
                .filter(fact -> letter.channel() == Channel.SECURE_EMAIL
                        ? fact.may(reader) == May.NOT_TOLD
                        : !form.equals("To") && !fact.isSaidIn(dayOf(letter)))
                .forEach(fact -> leaks.add(leak(letter, form, fact))));
        return leaks;
    }

    private static String dayOf(Letter letter) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                .format(LocalDate.ofInstant(letter.writtenAt(), TestClock.LONDON));
    }

    private static String leak(Letter letter, String form, Fact fact) {
        return "%s to %s, %s: %s".formatted(letter.kind(), letter.to().id(), form, fact.name());
    }

    private List<String> untold(Map<String, Set<String>> told) {
        List<String> untold = new ArrayList<>();
        for (Fact fact : table.facts()) {
            fact.readers().forEach((reader, may) -> {
                if (may == May.TOLD && !told.getOrDefault(fact.name(), Set.of()).contains(reader)) {
                    untold.add(reader + ": " + fact.name());
                }
            });
        }
        return untold;
    }

    private List<String> waysOtherThanSafe(List<Letter> written) {
        return written.stream()
                .filter(letter -> !letter.to().isColleague())
                .filter(letter -> !way(letter.channel())
                        .equals(table.ways()
                                .get(WhoMayKnowWhat.reader(letter.to().id()))))
                .map(letter ->
                        "%s to %s: %s".formatted(letter.kind(), letter.to().id(), letter.channel()))
                .toList();
    }

    private static String way(Channel channel) {
        return channel.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    private static Set<LetterKind> kinds(List<Letter> written) {
        Set<LetterKind> kinds = new TreeSet<>();
        written.forEach(letter -> kinds.add(letter.kind()));
        return kinds;
    }
}
