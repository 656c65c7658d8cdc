package uk.childprotection.process.transfer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Professional;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.PlanElsewhere;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransferPaper;
import uk.childprotection.process.words.Fact;

/** A plan with another authority as the tables of a form show it. */
final class TransferTables {

    private TransferTables() {}

    /** What the other authority told us, and who answers for the family there. */
    static List<Fact> planElsewhere(TransferIn transfer, List<PlanElsewhere> plans, FamilyFile file) {
        return Fact.table()
                .with("Authority", transfer.authority())
                .with("Contact there", contact(file.professional(transfer.contact())))
                .with("Written notice", transfer.notifiedOn())
                .with("Move", transfer.movedOn())
                .with("On a plan there", onPlan(plans, file))
                .with("Why they move", transfer.why())
                .with(
                        "Papers that came",
                        transfer.papers().all().stream()
                                .map(TransferPaper::label)
                                .collect(Collectors.joining("; ")))
                .with("What is done about the others", transfer.papersMissing())
                .rows();
    }

    /** Each child on the plan there, with the category and since when. */
    static String onPlan(List<PlanElsewhere> plans, FamilyFile file) {
        return plans.stream()
                .map(plan -> "%s: %s, since %s"
                        .formatted(
                                file.nameOf(plan.child()),
                                plan.category().label().toLowerCase(Locale.UK),
                                LondonTime.inWords(plan.since())))
                .collect(Collectors.joining("; "));
    }

    private static String contact(Professional there) {
        return there.details().role() == null
                ? there.name()
                : there.name() + ", " + there.details().role();
    }
}
