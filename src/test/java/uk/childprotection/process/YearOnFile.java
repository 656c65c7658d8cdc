package uk.childprotection.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.LetterKind;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.VisitSubject;
import uk.childprotection.process.limit.LimitWords;

/** What the file has of a family's year, in the lines of {@link YearTable}: its letters, the notices about limits, and its register. */
final class YearOnFile {

    private static final String CHILDREN = "{children}";
    private static final Set<LimitName> OF_AGENCIES =
            Set.of(LimitName.AGENCY_REPORT_INITIAL, LimitName.AGENCY_REPORT_REVIEW);
    private static final Set<LetterKind> ABOUT_LIMITS = Set.of(LetterKind.LIMIT_NEAR, LetterKind.LIMIT_PASSED);

    private final Letters letters;
    private final List<Letter> written;
    private final List<Limit> limits;

    YearOnFile(ApplicationContext application, FamilyReference family) {
        letters = application.getBean(Letters.class);
        written = letters.ofFamily(family);
        limits = application.getBean(Limits.class).ofFamily(family.value());
    }

    /** Every letter, notice and limit, one line each; those of one day, kind and due date stand together. */
    List<String> lines() {
        return Stream.of(
                        letterLines(),
                        noticeLines(LetterKind.LIMIT_NEAR, "near"),
                        noticeLines(LetterKind.LIMIT_PASSED, "passed"),
                        limitLines())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The days on which limits were warned of, as the register has it: each limit with the day of its notice. An agency is warned by the
     * reminder of its report, which is a letter to it.
     */
    List<String> warned() {
        return together(
                limits.stream()
                        .filter(limit -> limit.warnedAt() != null)
                        .filter(limit -> !OF_AGENCIES.contains(limit.name()))
                        .toList(),
                limit -> line(day(limit.warnedAt()), "near", name(limit), ""));
    }

    /** The words of a letter that was written on this day. */
    String words(LocalDate day, LetterKind kind, String reader) {
        return written.stream()
                .filter(letter -> letter.kind() == kind && letter.to().id().equals(reader))
                .filter(letter -> day(letter.writtenAt()).equals(day))
                .findFirst()
                .map(letter -> Jsoup.parse(letters.html(letter.id())).text())
                .orElseThrow();
    }

    /** The letters that have not gone. */
    List<Letter> waiting() {
        return written.stream().filter(letter -> !letter.status().gone()).toList();
    }

    /** The letters that left on another day than the one on which they were written. */
    List<Letter> late() {
        return written.stream()
                .filter(letter -> letter.fate().goneOn() != null)
                .filter(letter -> !letter.fate().goneOn().equals(day(letter.writtenAt())))
                .toList();
    }

    private List<String> letterLines() {
        Map<String, List<Letter>> byKind = written.stream()
                .filter(letter -> !ABOUT_LIMITS.contains(letter.kind()))
                .collect(groupingBy(
                        letter -> line(day(letter.writtenAt()), "letter", words(letter.kind()), ""),
                        TreeMap::new,
                        toList()));
        return byKind.entrySet().stream()
                .map(kind -> kind.getKey() + readers(kind.getValue()))
                .toList();
    }

    /** A notice is about the limits that its first sentence names, with their last day in its table. */
    private List<String> noticeLines(LetterKind kind, String told) {
        Map<String, List<Letter>> byLimit = written.stream()
                .filter(letter -> letter.kind() == kind)
                .collect(groupingBy(
                        letter -> line(day(letter.writtenAt()), told, about(letter), ""), TreeMap::new, toList()));
        return byLimit.entrySet().stream()
                .map(limit -> limit.getKey() + readers(limit.getValue()))
                .toList();
    }

    private String about(Letter notice) {
        Element text = Jsoup.parse(letters.html(notice.id()));
        String sentence = text.select("main p, p").eachText().stream()
                .filter(words -> words.startsWith("The limit for"))
                .findFirst()
                .orElseThrow();
        String lastDay =
                text.select("table.facts th:matches(^(Due|Was due)$) + td").text();
        return together(
                        limits.stream()
                                .filter(limit ->
                                        LondonTime.inWords(limit.due().dueOn()).equals(lastDay))
                                .filter(limit -> isNamed(limit, sentence))
                                .toList(),
                        YearOnFile::name)
                .stream()
                .collect(joining(", "));
    }

    private static boolean isNamed(Limit limit, String sentence) {
        return VisitSubject.of(limit)
                .map(about -> sentence.contains("a visit to ")
                        && sentence.contains(about.child().value()))
                .orElseGet(() -> sentence.contains(LimitWords.name(limit)));
    }

    private List<String> limitLines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(together(limits, limit -> line(day(limit.openedAt()), "begins", name(limit), dates(limit))));
        lines.addAll(together(
                limits.stream().filter(limit -> limit.metOn() != null).toList(),
                limit -> line(
                        limit.metOn(),
                        limit.metOn().isAfter(limit.due().dueOn()) ? "met late" : "met",
                        name(limit),
                        reason(limit))));
        lines.addAll(together(
                limits.stream().filter(limit -> limit.closedAt() != null).toList(),
                limit -> line(day(limit.closedAt()), "ends", name(limit), reason(limit))));
        return lines;
    }

    private static String dates(Limit limit) {
        String dates = "by %s, warning %s"
                .formatted(
                        YearTable.written(limit.due().dueOn()),
                        YearTable.written(limit.due().warnOn()));
        return limit.due().countedFrom().equals(day(limit.openedAt()))
                ? dates
                : dates + ", counted from " + YearTable.written(limit.due().countedFrom());
    }

    private static String reason(Limit limit) {
        return limit.lateReason() == null ? "" : limit.lateReason();
    }

    /** Limits of several children that are alike but for the child stand in one line. */
    private static List<String> together(Collection<Limit> limits, Function<Limit, String> line) {
        Map<String, List<Limit>> alike = new TreeMap<>(limits.stream().collect(groupingBy(line)));
        List<String> lines = new ArrayList<>();
        alike.forEach((written, same) -> {
            if (VisitSubject.of(same.get(0)).isPresent()) {
                lines.add(written.replace(
                        CHILDREN,
                        same.stream()
                                .map(limit -> VisitSubject.of(limit)
                                        .orElseThrow()
                                        .child()
                                        .value())
                                .sorted()
                                .collect(joining(" "))));
            } else {
                same.forEach(each -> lines.add(written));
            }
        });
        return lines;
    }

    private static String name(Limit limit) {
        String name = words(limit.name());
        return VisitSubject.of(limit).isPresent() ? name + " " + CHILDREN : name;
    }

    private static String readers(List<Letter> letters) {
        return letters.stream()
                .map(letter -> letter.to().id().replace("user:", ""))
                .sorted()
                .collect(joining(" "));
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(LocalDate day, String kind, String what, String detail) {
        return new YearTable.Row(day, kind, what, detail).toString();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LondonTime.ZONE);
    }
}
