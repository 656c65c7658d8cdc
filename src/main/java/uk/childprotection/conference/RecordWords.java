package uk.childprotection.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.YesNo;

/**
 * What a minute taker adds to the record of a conference, beside all that the case file knows of it already: the answers to the form
 * {@code draft-record}.
 *
 * @param topics what was talked about, in order
 * @param children the analysis for each child
 * @param views who must not read which agency's view, because they were kept out while it was spoken
 * @param inPlainWords what was talked about, for the page that the family gets
 * @param plainWithheldFrom who must not read that
 */
public record RecordWords(
        List<Topic> topics,
        List<OfChild> children,
        List<ViewHeard> views,
        String inPlainWords,
        PersonNumbers plainWithheldFrom) {

    /** By what a correction names the words on the page in plain words. */
    public static final String PLAIN = "page";

    private static final String RISKS = "-risks";
    private static final String STRENGTHS = "-strengths";

    /**
     * One thing that was talked about.
     *
     * @param keptOutMeanwhile whether somebody was kept out while it was; null where nobody was kept out of a part
     */
    public record Topic(String topic, String words, YesNo keptOutMeanwhile, PersonNumbers withheldFrom) {

        public Topic {
            withheldFrom = orNobody(withheldFrom);
        }

        Topic words(String instead) {
            return new Topic(topic, or(instead, words), keptOutMeanwhile, withheldFrom);
        }
    }

    /**
     * The analysis for one child.
     *
     * @param risks what puts the child at risk
     * @param strengths what protects the child
     * @param withheldFrom who must not read either
     * @param viewsWithheldFrom who must not read the family's and the child's views about this child
     */
    public record OfChild(
            PersonNumber number,
            String risks,
            String strengths,
            PersonNumbers withheldFrom,
            PersonNumbers viewsWithheldFrom) {

        public OfChild {
            withheldFrom = orNobody(withheldFrom);
            viewsWithheldFrom = orNobody(viewsWithheldFrom);
        }

        OfChild words(String otherRisks, String otherStrengths) {
            return new OfChild(
                    number, or(otherRisks, risks), or(otherStrengths, strengths), withheldFrom, viewsWithheldFrom);
        }
    }

    /**
     * An agency's view about one child.
     *
     * @param number the child's and the attendee's number, {@code C1-P2}
     */
    public record ViewHeard(String number, PersonNumbers withheldFrom) {

        public ViewHeard {
            withheldFrom = orNobody(withheldFrom);
        }
    }

    /**
     * A passage of the draft that can be corrected.
     *
     * @param number {@code D2} for the second topic, {@code C1-risks} and {@code C1-strengths} for a child, {@link #PLAIN}
     */
    public record Passage(String number, String words, PersonNumbers withheldFrom) {}

    public RecordWords {
        topics = topics == null ? List.of() : List.copyOf(topics);
        children = children == null ? List.of() : List.copyOf(children);
        views = views == null ? List.of() : List.copyOf(views);
        plainWithheldFrom = orNobody(plainWithheldFrom);
    }

    /** The analysis for a child. */
    public OfChild ofChild(PersonNumber child) {
        return children.stream()
                .filter(one -> one.number().equals(child))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The record says nothing of " + child + "."));
    }

    /** Who must not read an agency's view. */
    public PersonNumbers withheldFromOfView(PersonNumber child, String attendee) {
        String number = child + "-" + attendee;
        return views.stream()
                .filter(view -> view.number().equals(number))
                .map(ViewHeard::withheldFrom)
                .findFirst()
                .orElse(PersonNumbers.NOBODY);
    }

    /** Everything that was drafted, passage by passage, in the order of the record. */
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        IntStream.range(0, topics.size()).forEach(place -> {
            Topic topic = topics.get(place);
            passages.add(new Passage(numberOf(place), topic.words(), topic.withheldFrom()));
        });
        for (OfChild child : children) {
            passages.add(new Passage(child.number() + RISKS, child.risks(), child.withheldFrom()));
            passages.add(new Passage(child.number() + STRENGTHS, child.strengths(), child.withheldFrom()));
        }
        passages.add(new Passage(PLAIN, inPlainWords, plainWithheldFrom));
        return passages;
    }

    /** The number by which a topic is known. */
    public static String numberOf(int place) {
        return "D" + (place + 1);
    }

    /**
     * The same record with some passages in other words.
     *
     * @param instead what the passage of a number says instead; null where it stays as it is
     */
    RecordWords corrected(UnaryOperator<String> instead) {
        return new RecordWords(
                IntStream.range(0, topics.size())
                        .mapToObj(place -> topics.get(place).words(instead.apply(numberOf(place))))
                        .toList(),
                children.stream()
                        .map(child -> child.words(
                                instead.apply(child.number() + RISKS), instead.apply(child.number() + STRENGTHS)))
                        .toList(),
                views,
                or(instead.apply(PLAIN), inPlainWords),
                plainWithheldFrom);
    }

    /** Whether anything of it must not be read by this person. */
    boolean isWithheldFrom(PersonNumber reader) {
        return Stream.of(
                        passages().stream().map(Passage::withheldFrom),
                        children.stream().map(OfChild::viewsWithheldFrom),
                        views.stream().map(ViewHeard::withheldFrom))
                .flatMap(withheld -> withheld)
                .anyMatch(withheld -> withheld.contains(reader));
    }

    private static String or(String instead, String words) {
        return instead == null ? words : instead;
    }

    private static PersonNumbers orNobody(PersonNumbers people) {
        return people == null ? PersonNumbers.NOBODY : people;
    }

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "record of a conference";
    }
}
