package uk.childprotection.casefile;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;

/** Several people at the same moment. What is committed here stays: the tests keep to years and names of their own. */
@DatabaseTest(rooms = "casefile")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AtOnceIT {

    private static final int PEOPLE = 8;

    @Autowired
    private Families families;

    @Autowired
    private PeopleInFile people;

    @Autowired
    private Drafts drafts;

    @Autowired
    private TestClock clock;

    @Test
    void theFirstCasesOfAYearGetNumbersWithoutGaps() throws Exception {
        clock.goTo(LocalDate.of(2041, 1, 2));

        var references = atOnce(person -> families.open(opening("Year", person)));

        assertThat(references.stream().map(AtOnceIT::answer).collect(toSet()))
                .isEqualTo(IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(number -> new FamilyReference(2041, number))
                        .collect(toSet()));
    }

    @Test
    void aNumberOfARefusedOpeningIsGivenToTheNext() {
        clock.goTo(LocalDate.of(2042, 1, 2));
        var first = families.open(opening("Gap", 1));
        try {
            families.open(opening("Gap", 1));
        } catch (ChildAlreadyOpen expected) {
            assertThat(expected.open()).isEqualTo(first);
        }

        assertThat(families.open(opening("Gap", 2))).isEqualTo(new FamilyReference(2042, 2));
    }

    @Test
    void theSameChildIsOpenedOnce() throws Exception {
        clock.goTo(LocalDate.of(2043, 1, 2));

        var openings = atOnce(person -> families.open(opening("Same", 0)));

        assertThat(openings.stream().filter(AtOnceIT::refused)).hasSize(PEOPLE - 1);
    }

    @Test
    void twoAllocationsDoNotMix() throws Exception {
        clock.goTo(LocalDate.of(2044, 1, 2));
        var reference = families.open(opening("Allocated", 0));

        var allocations = atOnce(person -> {
            families.allocate(reference, "sw" + person, "north", LocalDate.of(2044, 1, 2));
            return person;
        });

        var done =
                allocations.stream().filter(allocation -> !refused(allocation)).toList();
        assertThat(done).isNotEmpty();
        assertThat(families.family(reference).version()).isEqualTo(1 + done.size());
    }

    @Test
    void peopleAddedAtOnceGetDifferentNumbers() throws Exception {
        clock.goTo(LocalDate.of(2045, 1, 2));
        var reference = families.open(opening("Added", 0));

        var added = atOnce(person -> people.addProfessional(
                reference, FamilyBuilder.professional(Agency.GP, "Dr Fern Example", "GP"), PersonNumbers.NOBODY));

        var numbers = added.stream()
                .filter(number -> !refused(number))
                .map(AtOnceIT::answer)
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().isNotEmpty();
        assertThat(families.find(reference).professionals()).hasSameSizeAs(numbers);
    }

    @Test
    void oneDraftOfATaskIsKept() throws Exception {
        var saved = atOnce(person -> drafts.save("crowded", null, "sw" + person, "{\"by\":" + person + "}"));

        assertThat(saved).noneMatch(AtOnceIT::refused);
        assertThat(drafts.find("crowded")).isPresent();
    }

    private OpenFamily opening(String name, int person) {
        return aFamily()
                .referredBy(new ReferralDetails(
                        LocalDate.now(clock),
                        ReferralSource.POLICE,
                        PrimaryNeed.ABUSE_OR_NEGLECT,
                        "An invented report.",
                        null,
                        null))
                .with(aChild().named(name + person, "Atonce").bornOn(LocalDate.of(2039, 5, 6)))
                .build();
    }

    private <T> List<Future<T>> atOnce(Act<T> act) throws Exception {
        var together = new CyclicBarrier(PEOPLE);
        var pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<T>> acts = new ArrayList<>();
            for (var person = 0; person < PEOPLE; person++) {
                var who = person;
                acts.add(() -> {
                    together.await();
                    return act.by(who);
                });
            }
            return pool.invokeAll(acts);
        } finally {
            pool.shutdown();
        }
    }

    /** Only a refusal is an answer; anything else is a fault. */
    private static boolean refused(Future<?> act) {
        try {
            act.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(Refusal.class);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T answer(Future<T> act) {
        try {
            return act.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Act<T> {
        T by(int person);
    }
}
