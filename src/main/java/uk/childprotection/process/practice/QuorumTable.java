package uk.childprotection.process.practice;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.conference.Quorum;
import uk.childprotection.conference.QuorumFacts;
import uk.childprotection.conference.QuorumRule;

/** The rule on quorum as {@code quorum.dmn} has it. */
@Component
class QuorumTable implements QuorumRule {

    static final String TABLE = "quorum";

    private final PracticeTables tables;

    QuorumTable(PracticeTables tables) {
        this.tables = tables;
    }

    /** Refuses a row that does not say whether those present are enough, and why. */
    static void check(TableRow row) {
        PracticeTables.authorities(row);
        row.truth("quorate");
        row.text("reason");
        row.text("sentence");
    }

    @Override
    public Quorum apply(QuorumFacts facts) {
        Map<String, Object> row = tables.firstRow(
                TABLE,
                Map.of(
                        "socialCarePresent", facts.socialCarePresent(),
                        "agenciesPresent", facts.agenciesPresent(),
                        "agenciesInContact", facts.agenciesInContact()));
        return new Quorum((Boolean) row.get("quorate"), (String) row.get("reason"), (String) row.get("sentence"));
    }
}
