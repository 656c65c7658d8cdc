package uk.childprotection.process.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.plan.AdministrativeEnd;
import uk.childprotection.plan.AdministrativeEnds;
import uk.childprotection.plan.ConsultedAgencies;
import uk.childprotection.plan.EighteenthBirthday;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanEnd;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.ProposedEnd;
import uk.childprotection.plan.TransferOut;
import uk.childprotection.plan.TransfersOut;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.practice.PlanEndPracticeTable;

/** Somebody who works with the family proposes that a child's plan ends without a conference. */
@Component
class ProposeAdministrativeEndForm implements FormHandler<ProposedEnd> {

    /** The safeguarding manager's due date, in working days; practice names no limit. */
    private static final int DAYS_TO_DECIDE = 5;

    private final Families families;
    private final Plans plans;
    private final AdministrativeEnds ends;
    private final PlanEndPracticeTable practice;
    private final AgenciesOfPlans agencies;
    private final TransfersOut transfers;
    private final WorkingDays workingDays;

    ProposeAdministrativeEndForm(
            Families families,
            Plans plans,
            AdministrativeEnds ends,
            PlanEndPracticeTable practice,
            AgenciesOfPlans agencies,
            TransfersOut transfers,
            WorkingDays workingDays) {
        this.families = families;
        this.plans = plans;
        this.ends = ends;
        this.practice = practice;
        this.agencies = agencies;
        this.transfers = transfers;
        this.workingDays = workingDays;
    }

    /**
     * @param returned why the safeguarding manager returned what was proposed before; null the first time
     * @param keep yes after a return or a transfer; the answers after it are those of the last time, or what the transfer tells
     */
    record Shown(
            String returned,
            List<OnPlan> onPlan,
            List<CodeList.Option> childOptions,
            List<CodeList.Option> reasons,
            YesNo keep,
            PersonNumber child,
            PlanEnd reason,
            LocalDate on,
            String evidence,
            String authority,
            LocalDate conferenceOn,
            LocalDate confirmedOn,
            List<AgencyRow> consulted) {}

    record OnPlan(PersonNumber number, String name, String category, String since, String eighteen) {}

    record AgencyRow(String number, String name, YesNo asked, LocalDate askedOn, String said, String whyNot) {}

    @Override
    public String form() {
        return "propose-administrative-end";
    }

    @Override
    public Class<ProposedEnd> answers() {
        return ProposedEnd.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        List<PlanChild> onPlan = onPlan(file);
        Optional<AdministrativeEnd> before = before(context);
        Optional<TransferOut> moved =
                context.find(Variables.TRANSFER_ID).map(UUID::fromString).map(transfers::find);
        return new Shown(
                before.map(end -> end.decision().reason()).orElse(null),
                onPlan.stream().map(planned -> row(file, planned)).toList(),
                onPlan.stream()
                        .map(planned -> new CodeList.Option(planned.child().value(), file.nameOf(planned.child())))
                        .toList(),
                practice.withoutConference().stream()
                        .map(reason -> new CodeList.Option(reason.code(), reason.label()))
                        .toList(),
                before.isPresent() || moved.isPresent() ? YesNo.YES : null,
                before.map(AdministrativeEnd::child)
                        .or(() -> moved.flatMap(transfer -> movedChild(context)))
                        .orElse(null),
                before.map(AdministrativeEnd::reason)
                        .or(() -> moved.map(transfer -> PlanEnd.TRANSFERRED_OUT))
                        .orElse(null),
                before.map(AdministrativeEnd::endsOn)
                        .or(() -> moved.map(TransferOut::conferenceOn))
                        .orElse(null),
                before.map(AdministrativeEnd::evidence)
                        .or(() -> moved.map(TransferOut::answer))
                        .orElse(null),
                before.map(AdministrativeEnd::authority)
                        .or(() -> moved.map(TransferOut::authority))
                        .orElse(null),
                before.map(AdministrativeEnd::conferenceOn)
                        .or(() -> moved.map(TransferOut::conferenceOn))
                        .orElse(null),
                before.map(AdministrativeEnd::confirmedOn)
                        .or(() -> moved.map(TransferOut::confirmedOn))
                        .orElse(null),
                agencies.of(onPlan).stream()
                        .map(agency -> row(file, agency, before))
                        .toList());
    }

    @Override
    public void submit(ProposedEnd proposed, FormContext context) {
        context.set(Variables.END_PROPOSED, proposed.isKept());
        if (!proposed.isKept()) {
            return;
        }
        AdministrativeEnd kept = ends.propose(
                families.find(context.caseReference()),
                practice.withoutConference(),
                proposed,
                context.person().id());
        context.set(Variables.ADMINISTRATIVE_END_ID, kept.id().toString());
        context.set(Variables.CHILD, kept.child().value());
        context.set(Variables.PLAN_ID, kept.plan().toString());
        context.set(Variables.END_DECISION_ON, LondonTime.endOf(workingDays.plus(context.today(), DAYS_TO_DECIDE)));
    }

    private static Optional<PersonNumber> movedChild(FormContext context) {
        return context.find(Variables.CHILD).map(PersonNumber::parse);
    }

    private List<PlanChild> onPlan(FamilyFile file) {
        return plans.ofFamily(file.reference()).stream()
                .flatMap(plan -> plan.childrenOn().stream())
                .toList();
    }

    private Optional<AdministrativeEnd> before(FormContext context) {
        return context.find(Variables.ADMINISTRATIVE_END_ID)
                .map(UUID::fromString)
                .map(ends::find);
    }

    private static OnPlan row(FamilyFile file, PlanChild planned) {
        return new OnPlan(
                planned.child(),
                file.nameOf(planned.child()),
                planned.category().label(),
                LondonTime.inWords(planned.startedOn()),
                EighteenthBirthday.known(file.child(planned.child()))
                        .map(birthday -> LondonTime.inWords(birthday.on()))
                        .orElse("Not born yet"));
    }

    private static AgencyRow row(FamilyFile file, PersonNumber agency, Optional<AdministrativeEnd> before) {
        Optional<ConsultedAgencies.Agency> said = before.flatMap(end -> end.consulted().agencies().stream()
                .filter(one -> one.number().equals(agency.value()))
                .findFirst());
        return new AgencyRow(
                agency.value(),
                AgenciesOfPlans.name(file, agency),
                said.map(ConsultedAgencies.Agency::asked).orElse(null),
                said.map(ConsultedAgencies.Agency::askedOn).orElse(null),
                said.map(ConsultedAgencies.Agency::said).orElse(null),
                said.map(ConsultedAgencies.Agency::whyNot).orElse(null));
    }
}
