package uk.childprotection.process.limit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;

/** How the limits of a process stand, for the conditions of diagrams. */
@Component
public class LimitStandings {

    private final Limits limits;

    LimitStandings(Limits limits) {
        this.limits = limits;
    }

    /** Whether what this limit is for has still to be done; an expression of a diagram asks this. */
    public boolean isAwaited(String limitId) {
        Limit limit = limits.find(UUID.fromString(limitId)).orElseThrow();
        return switch (limits.standing(limit)) {
            case OPEN, DUE_SOON, PASSED -> true;
            case MET, MET_LATE, CLOSED -> false;
        };
    }
}
