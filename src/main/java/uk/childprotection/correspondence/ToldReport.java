package uk.childprotection.correspondence;

import java.util.List;

/**
 * A report to a conference and whether the family had seen it before.
 *
 * @param whose "Sade Sample, social worker", "School, Sample Primary"
 * @param came "Written", "Received on 10 March 2026", "Not received"
 * @param seen when it was shared with whom of the family, each a line of its own
 */
public record ToldReport(String whose, String came, List<String> seen) {

    public ToldReport {
        whose = Required.text(whose, "Whose report it is");
        came = Required.text(came, "Whether a report came");
        seen = List.copyOf(seen);
    }
}
