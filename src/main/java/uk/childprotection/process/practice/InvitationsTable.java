package uk.childprotection.process.practice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Agency;
import uk.childprotection.conference.InvitationFacts;
import uk.childprotection.conference.InvitationProposal;
import uk.childprotection.conference.InvitationProposal.Proposal;
import uk.childprotection.conference.InvitationRule;
import uk.childprotection.conference.InviteeKind;

/** The rule on invitations as {@code invitations.dmn} has it. */
@Component
class InvitationsTable implements InvitationRule {

    static final String TABLE = "invitations";

    private final PracticeTables tables;

    InvitationsTable(PracticeTables tables) {
        this.tables = tables;
    }

    /** Refuses a row about somebody there is not, and one that does not say what is proposed, and why. */
    static void check(TableRow row) {
        PracticeTables.authorities(row);
        refuseOthers(row, "kind", InviteeKind.values(), InvitationsTable::words);
        refuseOthers(row, "agency", Agency.values(), Agency::code);
        if (Arrays.stream(Proposal.values())
                .noneMatch(proposal -> words(proposal).equals(row.text("proposal")))) {
            throw row.refusal("nothing is proposed by \"%s\".".formatted(row.text("proposal")));
        }
        row.truth("offerAdvocate");
        row.text("reason");
    }

    @Override
    public InvitationProposal propose(InvitationFacts facts) {
        Map<String, Object> question = new HashMap<>(); // not every fact applies to everybody
        question.put("kind", words(facts.kind()));
        question.put("childAge", facts.childAge());
        question.put("agency", facts.agency() == null ? null : facts.agency().code());
        question.put("youngestAge", facts.children().youngest());
        question.put("oldestAge", facts.children().oldest());
        question.put("unborn", facts.children().unborn());
        Map<String, Object> row = tables.firstRow(TABLE, question);
        return new InvitationProposal(
                proposal((String) row.get("proposal")), (Boolean) row.get("offerAdvocate"), (String) row.get("reason"));
    }

    private static Proposal proposal(String words) {
        return Proposal.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> void refuseOthers(TableRow row, String column, T[] known, Function<T, String> written) {
        Set<String> others = row.texts(column);
        others.removeAll(Arrays.stream(known).map(written).toList());
        if (!others.isEmpty()) {
            throw row.refusal("\"%s\" knows no %s.".formatted(column, String.join(", ", others)));
        }
    }
}
