package uk.childprotection.process.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.ConferenceStatus;
import uk.childprotection.conference.Reviews;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.AdministrativeEnd;
import uk.childprotection.plan.AdministrativeEnds;
import uk.childprotection.plan.ConsultedAgencies;
import uk.childprotection.plan.EndDecision;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.Fact;

/** The safeguarding manager agrees that a child's plan ends without a conference, or returns it; never whoever proposed it. */
@Component
class DecideAdministrativeEndForm implements FormHandler<EndDecision> {

    private final Families families;
    private final Plans plans;
    private final PlanPeriods periods;
    private final AdministrativeEnds ends;
    private final Reviews reviews;
    private final FamilyAfterEnd after;
    private final ConferenceSeen seen;

    DecideAdministrativeEndForm(
            Families families,
            Plans plans,
            PlanPeriods periods,
            AdministrativeEnds ends,
            Reviews reviews,
            FamilyAfterEnd after,
            ConferenceSeen seen) {
        this.families = families;
        this.plans = plans;
        this.periods = periods;
        this.ends = ends;
        this.reviews = reviews;
        this.after = after;
        this.seen = seen;
    }

    record Shown(
            boolean died, boolean last, List<Fact> facts, List<Said> agencies, List<Held> letters, boolean anyLetter) {}

    record Held(String title, String to, String state) {}

    record Said(String name, String asked, String said) {}

    @Override
    public String form() {
        return "decide-administrative-end";
    }

    @Override
    public Class<EndDecision> answers() {
        return EndDecision.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        AdministrativeEnd end = end(context);
        List<Held> held = end.isDeath()
                ? after.notGone(end).stream()
                        .map(DecideAdministrativeEndForm::held)
                        .toList()
                : List.of();
        return new Shown(
                end.isDeath(),
                ends.isLast(end),
                facts(file, end),
                end.consulted().agencies().stream()
                        .map(agency -> said(file, agency))
                        .toList(),
                held,
                !held.isEmpty());
    }

    private static Held held(Letter letter) {
        return new Held(
                letter.kind().title(), letter.to().name(), letter.status().label());
    }

    @Override
    public void submit(EndDecision decision, FormContext context) {
        AdministrativeEnd end = end(context);
        boolean last = ends.isLast(end);
        if (decision.isAgreed()) {
            check(end, decision, last);
        }
        AdministrativeEnd decided =
                ends.decide(end.id(), decision, context.person().id());
        context.set(Variables.END_AGREED, decided.isAgreed());
        if (decided.isAgreed()) {
            context.set(Variables.OTHERS_ON_PLAN, !plans.childrenOn(end.plan()).isEmpty());
            context.set(Variables.PERIOD_ID, period(end).id().toString());
            after.follow(decided, last, context.person().id());
        }
    }

    private void check(AdministrativeEnd end, EndDecision decision, boolean last) {
        if (last && decision.follows() == null) {
            throw new Refusal(
                    "No other child of the family is on a plan any more: “What follows for the family?” needs an answer.");
        }
        boolean held = reviews.running(end.family(), period(end).id())
                .filter(review -> review.status() == ConferenceStatus.OPEN)
                .isPresent();
        if (held) {
            throw new Refusal("A review of the case %s is being held: it decides.".formatted(end.family()));
        }
    }

    private PlanPeriod period(AdministrativeEnd end) {
        return periods.ofPlan(end.plan()).stream()
                .filter(PlanPeriod::isRunning)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No period runs of " + end + "."));
    }

    private List<Fact> facts(FamilyFile file, AdministrativeEnd end) {
        return Fact.table()
                .with("Case", file.reference().value())
                .with("Child", end.child() + " " + file.nameOf(end.child()))
                .with("Why the plan ends", end.reason())
                .with("Last day of the plan", end.endsOn())
                .with("How it is known", end.evidence())
                .with("Authority that takes over", end.authority())
                .with("Its transfer-in conference", end.conferenceOn())
                .with("Its confirmation in writing", end.confirmedOn())
                .with("Proposed by", seen.colleague(end.askedBy()))
                .rows();
    }

    private static Said said(FamilyFile file, ConsultedAgencies.Agency agency) {
        boolean asked = agency.asked() == YesNo.YES;
        return new Said(
                AgenciesOfPlans.name(file, PersonNumber.parse(agency.number())),
                asked ? LondonTime.inWords(agency.askedOn()) : "Not asked",
                asked ? agency.said() : agency.whyNot());
    }

    private AdministrativeEnd end(FormContext context) {
        return ends.find(UUID.fromString(context.get(Variables.ADMINISTRATIVE_END_ID)));
    }
}
