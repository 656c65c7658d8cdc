package uk.childprotection.process;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.deadline.LatenessReason;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Standing;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** Whoever a limit belongs to says why it has passed. */
@Component
class ExplainLatenessForm implements FormHandler<LatenessReason> {

    private final Limits limits;

    ExplainLatenessForm(Limits limits) {
        this.limits = limits;
    }

    record Shown(List<Fact> limit, String reason) {}

    @Override
    public String form() {
        return "explain-lateness";
    }

    @Override
    public Class<LatenessReason> answers() {
        return LatenessReason.class;
    }

    @Override
    public Object show(FormContext context) {
        Limit limit = limit(context);
        return new Shown(
                Fact.table()
                        .with("Limit", limit.name().title())
                        .with("Rule", LimitWords.basis(limit))
                        .with("Due on", limit.due().dueOn())
                        .with("How it stands", standing(limit))
                        .rows(),
                limit.lateReason());
    }

    @Override
    public void submit(LatenessReason lateness, FormContext context) {
        limits.explainLate(
                limit(context).id(), lateness.reason(), context.person().id());
    }

    private String standing(Limit limit) {
        Standing standing = limits.standing(limit);
        return switch (standing) {
            case MET, MET_LATE -> "Done on " + LondonTime.inWords(limit.metOn());
            case CLOSED -> "It does not apply any more";
            case OPEN, DUE_SOON, PASSED -> LimitWords.late(-limits.workingDaysLeft(limit));
        };
    }

    private Limit limit(FormContext context) {
        UUID id = UUID.fromString(context.get(Variables.LIMIT_ID));
        return limits.find(id).orElseThrow(() -> new IllegalStateException("The register has no limit " + id + "."));
    }
}
