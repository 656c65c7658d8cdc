package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.deadline.Limit;

/**
 * What a limit on seeing a child is about, as the register of limits writes it: the plan, the child, and the day the child was last seen.
 * Each time a child is seen is a limit of its own, so that the register keeps how each was kept.
 *
 * @param countedFrom the day the child was last seen, or the day the plan began for the child
 */
public record VisitSubject(UUID plan, PersonNumber child, LocalDate countedFrom) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36}) (C\\d+) (\\d{4}-\\d{2}-\\d{2})");

    /** The subject of a limit; empty for one that is not about seeing a child. */
    public static Optional<VisitSubject> of(Limit limit) {
        Matcher written = WRITTEN.matcher(limit.subject());
        return written.matches()
                ? Optional.of(new VisitSubject(
                        UUID.fromString(written.group(1)),
                        PersonNumber.parse(written.group(2)),
                        LocalDate.parse(written.group(3))))
                : Optional.empty();
    }

    /** As the register writes it. */
    public String written() {
        return "%s %s %s".formatted(plan, child, countedFrom);
    }
}
