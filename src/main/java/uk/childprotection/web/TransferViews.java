package uk.childprotection.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.plan.TransferOut;
import uk.childprotection.plan.TransferPaper;
import uk.childprotection.plan.TransfersOut;

/** Gathers the transfers of a family's children to other authorities, the newest first, and who is responsible meanwhile. */
@Component
class TransferViews {

    private final TransfersOut transfers;

    TransferViews(TransfersOut transfers) {
        this.transfers = transfers;
    }

    List<CourseView> of(FamilyFile file) {
        return transfers.ofFamily(file.reference()).stream()
                .map(transfer -> view(file, transfer))
                .toList();
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
                        new Fact(
                                "Papers sent",
                                transfer.papers().all().stream()
                                        .map(TransferPaper::label)
                                        .collect(Collectors.joining("; "))),
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
