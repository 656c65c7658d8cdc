package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;

/**
 * The chair's talk with the family before the conference: the answers of the form {@code meet-family}.
 *
 * @param on the day on which the chair met or tried to meet the family
 */
public record FamilyTalk(LocalDate on, List<With> people) {

    public FamilyTalk {
        people = people == null ? List.of() : List.copyOf(people);
    }

    /**
     * The talk with one person.
     *
     * @param met whether the chair has met the person
     * @param notMetReason why not; null when met
     * @param read how far the person has read the reports; null when not met
     * @param disputes what the person says is wrong in the reports; null when nothing
     * @param views what the person wants the conference to know, above all when not coming; null when nothing was said
     */
    public record With(
            PersonNumber number, YesNo met, String notMetReason, ReportsRead read, String disputes, String views) {}

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "talk with the family";
    }
}
