package uk.childprotection.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.plan.AdministrativeEnd;
import uk.childprotection.plan.AdministrativeEnds;
import uk.childprotection.plan.ConsultedAgencies;
import uk.childprotection.plan.EndDecision;

/** Gathers whose plan was to end without a conference, the newest first, with what the agencies said and what was decided. */
@Component
class EndViews {

    private final AdministrativeEnds ends;
    private final StaffNames names;

    EndViews(AdministrativeEnds ends, StaffNames names) {
        this.ends = ends;
        this.names = names;
    }

    List<CourseView> of(FamilyFile file) {
        return ends.ofFamily(file.reference()).stream()
                .map(end -> view(file, end))
                .toList();
    }

    private CourseView view(FamilyFile file, AdministrativeEnd end) {
        EndDecision decision = end.decision();
        return new CourseView(
                "end-" + end.id(),
                file.nameOf(end.child()),
                end.isWaiting()
                        ? "Waits for the safeguarding manager; the plan goes on"
                        : "%s, on %s by %s"
                                .formatted(
                                        decision.verdict().label(),
                                        Days.of(end.decidedOn()),
                                        names.person(end.decidedBy())),
                end.isWaiting(),
                Fact.known(
                        new Fact("Why the plan ends", end.reason().label()),
                        new Fact("Last day", Days.of(end.endsOn())),
                        new Fact("How it is known", end.evidence()),
                        new Fact("Authority that takes over", end.authority()),
                        new Fact("Proposed by", names.person(end.askedBy())),
                        new Fact(
                                "Agencies",
                                end.consulted().agencies().stream()
                                        .map(agency -> said(file, agency))
                                        .collect(Collectors.joining("; "))),
                        new Fact("Reason of the decision", decision == null ? "" : decision.reason()),
                        new Fact(
                                "Serious incident notification",
                                decision == null || decision.incident() == null
                                        ? ""
                                        : decision.incident().label() + ": " + decision.incidentWords()),
                        new Fact("Who tells the family", decision == null ? "" : decision.familyTold())));
    }

    private static String said(FamilyFile file, ConsultedAgencies.Agency agency) {
        String name = file.nameOf(PersonNumber.parse(agency.number()));
        return agency.asked() == YesNo.YES
                ? "%s, asked on %s: %s".formatted(name, Days.of(agency.askedOn()), agency.said())
                : "%s, not asked: %s".formatted(name, agency.whyNot());
    }
}
