package uk.childprotection.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of a family's file by a person: each goes into the chronology with what stood there before and what stands there now, by
 * whom and when. A correction that changes nothing leaves no trace.
 */
@Service
@Transactional
public class Corrections {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Families families;
    private final PeopleInFile people;
    private final Chronology chronology;

    Corrections(Families families, PeopleInFile people, Chronology chronology) {
        this.families = families;
        this.people = people;
        this.chronology = chronology;
    }

    /**
     * What the chronology keeps of a correction.
     *
     * @param person the person's number; null when the change is about nobody of the family
     * @param source how it is known, in words; null when it was not asked
     */
    private record Correction(PersonNumber person, String source, List<Row> changes) {

        /** A change as the page of an entry shows it: {@code name} is the heading of a row that has a number. */
        private record Row(int number, String name, String before, String after) {}

        static Correction of(PersonNumber person, String source, List<FileChange> changes) {
            List<Row> rows = new ArrayList<>();
            changes.forEach(
                    change -> rows.add(new Row(rows.size() + 1, change.what(), change.before(), change.after())));
            return new Correction(person, source, rows);
        }
    }

    /**
     * Adds a child of the household.
     *
     * @param by user id of the person who adds it
     * @throws ChildAlreadyOpen when the child has an open case elsewhere
     */
    public PersonNumber addChild(
            FamilyReference family, ChildDetails details, List<Kinship> kin, String source, String by) {
        PersonNumber number = people.addChild(family, details);
        kin.forEach(known -> people.relate(family, known.adult(), known.of(number)));
        return added(family, number, source, by);
    }

    /** Adds an adult of the family or its network. */
    public PersonNumber addAdult(
            FamilyReference family, AdultDetails details, List<Kinship> kin, String source, String by) {
        PersonNumber number = people.addAdult(
                family,
                details,
                kin.stream().map(known -> known.of(known.child())).toList());
        return added(family, number, source, by);
    }

    /** Adds a professional; {@code children} are those they know, nobody means all of them. */
    public PersonNumber addProfessional(
            FamilyReference family, ProfessionalDetails details, PersonNumbers children, String source, String by) {
        return added(family, people.addProfessional(family, details, children), source, by);
    }

    /**
     * Corrects what is known of a child and of the adults to it.
     *
     * @param version the state of the child that was read
     * @param left null while the child is in the household
     * @param source how it is known, in words
     * @throws ChangedMeanwhile when somebody else has corrected the child since
     * @throws Refusal when a child who is born would be unborn again, or an unborn one born: a birth is recorded as one
     */
    public List<FileChange> correctChild(
            FamilyReference family,
            PersonNumber number,
            long version,
            ChildDetails details,
            Leaving left,
            List<Kinship> kin,
            String source,
            String by) {
        FamilyFile before = families.find(family);
        refuseOtherState(before.child(number), details);
        people.amendChild(family, number, version, details, left);
        kin.forEach(known -> people.relate(family, known.adult(), known.of(number)));
        return corrected(before, number, source, by);
    }

    /**
     * A child has died. Its details stay; it leaves the file also when it is the last child of the case, whose name stays too.
     *
     * @param by user id of the person who says so
     */
    public List<FileChange> childDied(FamilyReference family, PersonNumber number, LocalDate on, String by) {
        FamilyFile before = families.find(family);
        Child child = before.child(number);
        people.died(child, on);
        return corrected(before, number, null, by);
    }

    /** Corrects what is known of an adult, as {@link #correctChild}. */
    public List<FileChange> correctAdult(
            FamilyReference family,
            PersonNumber number,
            long version,
            AdultDetails details,
            Leaving left,
            List<Kinship> kin,
            String source,
            String by) {
        FamilyFile before = families.find(family);
        people.amendAdult(family, number, version, details, left);
        kin.forEach(known -> people.relate(family, number, known.of(known.child())));
        return corrected(before, number, source, by);
    }

    /** Corrects what is known of a professional, as {@link #correctChild}. */
    public List<FileChange> correctProfessional(
            FamilyReference family,
            PersonNumber number,
            long version,
            ProfessionalDetails details,
            PersonNumbers children,
            Leaving left,
            String source,
            String by) {
        FamilyFile before = families.find(family);
        people.amendProfessional(family, number, version, details, children, left);
        return corrected(before, number, source, by);
    }

    /** Records that an unborn child of the file is born; its number stays. */
    public void recordBirth(FamilyReference family, PersonNumber number, Birth birth, String by) {
        FamilyFile before = families.find(family);
        Child child = before.child(number);
        people.amendChild(family, number, child.version(), birth.of(child.details()), child.left());
        append(
                family,
                "Birth of child %s recorded".formatted(number),
                Correction.of(number, null, changes(before, families.find(family), number)),
                by);
    }

    /** Adds a change of the file that another part of the application has made to the chronology, in the same form. */
    public void note(FamilyReference family, String title, List<FileChange> changes, String by) {
        append(family, title, Correction.of(null, null, changes), by);
    }

    private PersonNumber added(FamilyReference family, PersonNumber number, String source, String by) {
        List<FileChange> changes = FileChange.between(Map.of(), PersonInWords.of(families.find(family), number));
        append(family, "%s added to the file".formatted(person(number)), Correction.of(number, source, changes), by);
        return number;
    }

    private List<FileChange> corrected(FamilyFile before, PersonNumber number, String source, String by) {
        List<FileChange> changes = changes(before, families.find(before.reference()), number);
        if (!changes.isEmpty()) {
            append(
                    before.reference(),
                    "%s corrected in the file".formatted(person(number)),
                    Correction.of(number, source, changes),
                    by);
        }
        return changes;
    }

    private static List<FileChange> changes(FamilyFile before, FamilyFile after, PersonNumber number) {
        return FileChange.between(PersonInWords.of(before, number), PersonInWords.of(after, number));
    }

    private static String person(PersonNumber number) {
        return switch (number.kind()) {
            case CHILD -> "Child " + number;
            case ADULT -> "Adult " + number;
            case PROFESSIONAL -> "Professional " + number;
        };
    }

    private static void refuseOtherState(Child child, ChildDetails details) {
        if (child.isUnborn() && !details.isUnborn()) {
            throw new Refusal("Child %s is not born in the file: record the birth with “Record a birth”."
                    .formatted(child.number()));
        }
        if (!child.isUnborn() && details.isUnborn()) {
            throw new Refusal(
                    "Child %s is born: a date of birth is corrected, not taken away.".formatted(child.number()));
        }
    }

    private void append(FamilyReference family, String title, Correction correction, String by) {
        try {
            chronology.append(new NewEntry(
                    family, by, EntryKind.CHANGE, title, null, null, null, JSON.writeValueAsString(correction)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A correction cannot be written as JSON.");
        }
    }
}
