package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import uk.childprotection.casefile.YesNo;

/**
 * The panel that looks at a complaint: the answers of the form {@code convene-panel}.
 *
 * @param on the day on which it meets
 */
public record ComplaintPanel(LocalDate on, LocalTime at, String place, List<Member> members) {

    public ComplaintPanel {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /**
     * One of the panel.
     *
     * @param independent whether they have had no part in the case and manage nobody who has
     */
    public record Member(String name, String post, YesNo independent) {}

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "panel";
    }
}
