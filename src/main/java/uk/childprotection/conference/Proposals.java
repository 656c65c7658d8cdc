package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.childprotection.casefile.ChildDetails;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;

/** Whom this authority's practice proposes to invite, for everybody in a family's file. */
public final class Proposals {

    private final InvitationRule rule;

    public Proposals(InvitationRule rule) {
        this.rule = rule;
    }

    /** What is proposed for each person by number, for a conference on this day. */
    public SortedMap<PersonNumber, InvitationProposal> of(FamilyFile file, LocalDate day) {
        HouseholdAges ages = HouseholdAges.of(details(file), day);
        SortedMap<PersonNumber, InvitationProposal> proposals = new TreeMap<>();
        file.children()
                .forEach(child -> proposals.put(
                        child.number(), rule.propose(InvitationFacts.ofChild(child.details(), day, ages))));
        file.adults()
                .forEach(adult -> proposals.put(
                        adult.number(), rule.propose(InvitationFacts.ofAdult(file.relationsOf(adult.number()), ages))));
        file.professionals()
                .forEach(professional -> proposals.put(
                        professional.number(),
                        rule.propose(InvitationFacts.ofProfessional(professional.agency(), ages))));
        return proposals;
    }

    private static List<ChildDetails> details(FamilyFile file) {
        return file.children().stream().map(child -> child.details()).toList();
    }
}
