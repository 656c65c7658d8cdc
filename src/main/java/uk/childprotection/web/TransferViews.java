package uk.childprotection.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.plan.TransferIn;
import uk.childprotection.plan.TransferOut;
import uk.childprotection.plan.TransferPaper;
import uk.childprotection.plan.TransferPapers;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.plan.TransfersOut;

/** Gathers the transfers of a family's children from and to other authorities, the newest first, and who is responsible meanwhile. */
@Component
class TransferViews {

    private final TransfersOut transfersOut;
    private final TransfersIn transfersIn;

    TransferViews(TransfersOut transfersOut, TransfersIn transfersIn) {
        this.transfersOut = transfersOut;
        this.transfersIn = transfersIn;
    }

    /** A family moves in before it moves on. */
    List<CourseView> of(FamilyFile file) {
        return Stream.concat(
                        transfersOut.ofFamily(file.reference()).stream().map(transfer -> view(file, transfer)),
                        transfersIn.ofFamily(file.reference()).stream().map(transfer -> view(file, transfer)))
                .toList();
    }

    private CourseView view(FamilyFile file, TransferIn transfer) {
        return new CourseView(
                "transfer-" + transfer.id(),
                "Transfer from " + transfer.authority(),
                standing(transfer),
                transfer.isWaiting(),
                Fact.known(
                        new Fact("On a plan there", onPlan(file, transfer)),
                        new Fact("Written notice", Days.of(transfer.notifiedOn())),
                        new Fact("Move", Days.of(transfer.movedOn())),
                        new Fact("Contact there", file.nameOf(transfer.contact())),
                        new Fact("Why they move", transfer.why()),
                        new Fact("Papers that came", papers(transfer.papers())),
                        new Fact("What is done about the others", transfer.papersMissing()),
                        new Fact("Why we have not taken over", transfer.answer())));
    }

    private static String standing(TransferIn transfer) {
        if (transfer.isWaiting()) {
            return transfer.authority() + " is responsible until our transfer-in conference has been held";
        }
        return transfer.isTakenOver()
                ? "We are responsible since " + Days.of(transfer.answeredOn())
                : transfer.authority() + " stays responsible; settled on " + Days.of(transfer.answeredOn());
    }

    private String onPlan(FamilyFile file, TransferIn transfer) {
        return transfersIn.plans(transfer.id()).stream()
                .map(plan -> "%s (%s, since %s)"
                        .formatted(file.nameOf(plan.child()), plan.category().label(), Days.of(plan.since())))
                .collect(Collectors.joining("; "));
    }

    private static String papers(TransferPapers papers) {
        return papers.all().stream().map(TransferPaper::label).collect(Collectors.joining("; "));
    }

    private static CourseView view(FamilyFile file, TransferOut transfer) {
        return new CourseView(
                "transfer-" + transfer.id(),
                "Transfer to " + transfer.authority(),
                standing(transfer),
                transfer.isWaiting(),
                Fact.known(
                        new Fact(
                                "Children",
                                transfer.children().all().stream()
                                        .map(file::nameOf)
                                        .collect(Collectors.joining(", "))),
                        new Fact("Moved on", Days.of(transfer.movedOn())),
                        new Fact("Told on", Days.of(transfer.askedOn())),
                        new Fact("Contact there", file.nameOf(transfer.contact())),
                        new Fact("Why they moved", transfer.why()),
                        new Fact("What the move changes", transfer.risk()),
                        new Fact("Papers sent", papers(transfer.papers())),
                        new Fact("Why others did not go", transfer.papersMissing()),
                        new Fact("Their conference", Days.of(transfer.conferenceOn())),
                        new Fact("Their confirmation in writing", Days.of(transfer.confirmedOn())),
                        new Fact("Their plan", plan(transfer)),
                        new Fact("What they said", transfer.answer())));
    }

    private static String standing(TransferOut transfer) {
        if (transfer.isWaiting()) {
            return "The plan is ours until that authority’s conference has confirmed";
        }
        return transfer.isConfirmed() ? "Confirmed in writing" : "Not confirmed; the plan stays ours";
    }

    private static String plan(TransferOut transfer) {
        if (transfer.planMade() == null) {
            return "";
        }
        return transfer.planMade() ? "Made by their conference" : "None made by their conference";
    }
}
