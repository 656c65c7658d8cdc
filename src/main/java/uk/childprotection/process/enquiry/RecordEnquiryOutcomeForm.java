package uk.childprotection.process.enquiry;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.AdultTold;
import uk.childprotection.enquiry.ChildOutcome;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.EnquiryId;
import uk.childprotection.enquiry.Finding;
import uk.childprotection.enquiry.NextStep;
import uk.childprotection.enquiry.RecordedOutcome;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.Fact;
import uk.childprotection.process.words.FamilyTables;

/** The social worker concludes for each child; when the outcome comes back, what was recorded is there to be corrected. */
@Component
class RecordEnquiryOutcomeForm implements FormHandler<RecordedOutcome> {

    private final Families families;
    private final Enquiries enquiries;
    private final People people;

    RecordEnquiryOutcomeForm(Families families, Enquiries enquiries, People people) {
        this.families = families;
        this.enquiries = enquiries;
        this.people = people;
    }

    record Shown(
            String dueOn,
            List<Fact> returned,
            List<Fact> found,
            List<ChildRow> children,
            String interimSafetyPlan,
            List<CodeList.Option> nextSteps,
            NextStep next,
            String nextWords,
            List<AdultRow> adults) {}

    record ChildRow(PersonNumber number, String name, Finding finding, String reasons, String toFamily) {}

    record AdultRow(PersonNumber number, String name, YesNo told, String notToldWhy) {}

    @Override
    public String form() {
        return "record-enquiry-outcome";
    }

    @Override
    public Class<RecordedOutcome> answers() {
        return RecordedOutcome.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Enquiry enquiry = enquiries.find(EnquiryId.parse(context.get(Variables.ENQUIRY_ID)));
        Optional<RecordedOutcome> earlier = Optional.ofNullable(enquiry.outcome());
        return new Shown(
                LondonTime.inWords(context.get(Variables.ENQUIRY_LIMIT.dueOn())),
                returned(enquiry),
                EnquiryTables.found(file, enquiry.findings()),
                file.children().stream().map(child -> row(child, earlier)).toList(),
                earlier.map(RecordedOutcome::interimSafetyPlan).orElse(null),
                NextSteps.options(file),
                earlier.map(RecordedOutcome::next).orElse(null),
                earlier.map(RecordedOutcome::nextWords).orElse(null),
                FamilyTables.parents(file).stream()
                        .map(adult -> row(adult, earlier))
                        .toList());
    }

    @Override
    public void submit(RecordedOutcome outcome, FormContext context) {
        enquiries.recordOutcome(
                EnquiryId.parse(context.get(Variables.ENQUIRY_ID)),
                outcome,
                context.person().id());
    }

    private List<Fact> returned(Enquiry enquiry) {
        if (!enquiry.isReturned()) {
            return List.of();
        }
        return Fact.table()
                .with(
                        "Returned by",
                        people.find(enquiry.reviewedBy()).map(Person::name).orElse(enquiry.reviewedBy()))
                .with("Returned on", enquiry.reviewedOn())
                .with("What has to be changed", enquiry.review().returnReason())
                .rows();
    }

    private static ChildRow row(Child child, Optional<RecordedOutcome> earlier) {
        Optional<ChildOutcome> recorded = earlier.stream()
                .flatMap(outcome -> outcome.children().stream())
                .filter(outcome -> outcome.number().equals(child.number()))
                .findFirst();
        return new ChildRow(
                child.number(),
                child.displayName(),
                recorded.map(ChildOutcome::finding).orElse(null),
                recorded.map(ChildOutcome::reasons).orElse(null),
                recorded.map(ChildOutcome::toFamily).orElse(null));
    }

    private static AdultRow row(Adult adult, Optional<RecordedOutcome> earlier) {
        Optional<AdultTold> recorded = earlier.stream()
                .flatMap(outcome -> outcome.adults().stream())
                .filter(told -> told.number().equals(adult.number()))
                .findFirst();
        return new AdultRow(
                adult.number(),
                adult.name(),
                recorded.map(AdultTold::told).orElse(YesNo.YES),
                recorded.map(AdultTold::notToldWhy).orElse(null));
    }
}
