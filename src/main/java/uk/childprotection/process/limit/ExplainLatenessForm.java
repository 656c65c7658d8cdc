package uk.childprotection.process.limit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.deadline.LatenessReason;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Standing;
import uk.childprotection.plan.VisitClocks;
import uk.childprotection.plan.VisitSubject;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.Fact;

/** Whoever a limit belongs to says why it has passed. */
@Component
class ExplainLatenessForm implements FormHandler<LatenessReason> {

    private final Limits limits;
    private final VisitClocks visitClocks;
    private final Families families;

    ExplainLatenessForm(Limits limits, VisitClocks visitClocks, Families families) {
        this.limits = limits;
        this.visitClocks = visitClocks;
        this.families = families;
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
                        .with("Children", children(limit, context))
                        .with("Rule", LimitWords.basis(limit))
                        .with("Due on", limit.due().dueOn())
                        .with("How it stands", standing(limit))
                        .rows(),
                limit.lateReason());
    }

    @Override
    public void submit(LatenessReason lateness, FormContext context) {
        late(limit(context))
                .forEach(limit -> limits.explainLate(
                        limit.id(), lateness.reason(), context.person().id()));
    }

    /** This limit, or those of all children that one visit would have kept, and that are late and not explained yet. */
    private List<Limit> late(Limit limit) {
        List<Limit> late = visitClocks.alongside(limit).stream()
                .filter(one -> one.id().equals(limit.id()) || one.lateReason() == null)
                .filter(one -> switch (limits.standing(one)) {
                    case PASSED, MET_LATE -> true;
                    case MET, OPEN, DUE_SOON, CLOSED -> false;
                })
                .toList();
        return late.isEmpty() ? List.of(limit) : late;
    }

    private String children(Limit limit, FormContext context) {
        if (VisitSubject.of(limit).isEmpty()) {
            return null;
        }
        FamilyFile file = families.find(context.caseReference());
        return late(limit).stream()
                .flatMap(one -> VisitSubject.of(one).stream())
                .map(about -> file.nameOf(about.child()) + " (" + about.child() + ")")
                .collect(Collectors.joining(", "));
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
