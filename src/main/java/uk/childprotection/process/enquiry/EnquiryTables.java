package uk.childprotection.process.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.enquiry.AdultSpokenTo;
import uk.childprotection.enquiry.AgencyInformation;
import uk.childprotection.enquiry.AgencyPart;
import uk.childprotection.enquiry.ChildSeen;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.enquiry.EnquiryFindings;
import uk.childprotection.enquiry.HeldDiscussion;
import uk.childprotection.enquiry.RecordedOutcome;
import uk.childprotection.enquiry.StrategyDiscussion;
import uk.childprotection.process.words.ChildNumbers;
import uk.childprotection.process.words.Fact;
import uk.childprotection.process.words.FamilyTables;

/** A Section 47 enquiry as the tables of a form show it. */
final class EnquiryTables {

    private EnquiryTables() {}

    /** The outcome for one child. */
    record OutcomeRow(PersonNumber number, String name, String finding, String reasons, String toFamily) {}

    /** Whether an adult gets the letter. */
    record LetterRow(PersonNumber number, String name, String told, String notToldWhy) {}

    /** The referral that led to the enquiry: the last one that was recorded before it was opened. */
    static ReferralDetails referralOf(Enquiry enquiry, FamilyFile file) {
        return file.referrals().stream()
                .filter(referral -> !referral.recordedAt().isAfter(enquiry.openedAt()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("The enquiry " + enquiry.id() + " has no referral."))
                .details();
    }

    /** Each strategy discussion, the one that began the enquiry first. */
    static List<Fact> discussions(List<HeldDiscussion> discussions) {
        return discussions.stream()
                .flatMap(held -> discussion(held.words()).stream())
                .toList();
    }

    private static List<Fact> discussion(StrategyDiscussion words) {
        String others = words.others().stream()
                .map(other -> other.who() + " (" + other.agency().label() + ")")
                .collect(Collectors.joining("; "));
        return Fact.table()
                .with("Held on", words.heldOn())
                .with("How they met", words.manner())
                .with("Children’s social care", part(words.socialCare()))
                .with("Police", part(words.police()))
                .with("Health", part(words.health()))
                .with("Others", others)
                .with("Decision", words.decision())
                .with("Reasons", words.reasons())
                .with("Interim safety", words.interimSafety())
                .rows();
    }

    private static String part(AgencyPart part) {
        return part.isPresent() ? part.who() : "Nobody: " + part.whyNot();
    }

    static List<Fact> found(FamilyFile file, EnquiryFindings findings) {
        Fact.Table table = Fact.table();
        for (ChildSeen child : findings.children()) {
            table.with(named(file, child.number()) + ": seen", seen(child));
            table.with(named(file, child.number()) + ": own views and daily life", child.views());
        }
        for (AdultSpokenTo adult : findings.adults()) {
            table.with(
                    named(file, adult.number()),
                    adult.spokenTo().isYes()
                            ? on("Spoken to", adult.spokenOn()) + ": " + adult.views()
                            : "Not spoken to: " + adult.notSpokenWhy());
        }
        for (AgencyInformation agency : findings.agencies()) {
            table.with(
                    FamilyTables.withAgency(file.professional(agency.number())),
                    agency.informed().isYes() ? agency.information() : "No information: " + agency.notInformedWhy());
        }
        findings.others()
                .forEach(other -> table.with(other.who() + ", " + other.agency().label(), other.information()));
        return table.with("What is working well", findings.workingWell())
                .with("What is worrying", findings.worrying())
                .rows();
    }

    private static String seen(ChildSeen child) {
        if (!child.seen().isYes()) {
            return "Not seen: " + child.notSeenWhy();
        }
        return on("Seen", child.seenOn()) + (child.alone().isYes() ? ", alone" : ", not alone: " + child.notAloneWhy());
    }

    private static String on(String what, LocalDate day) {
        return what + " on " + LondonTime.inWords(day);
    }

    static List<OutcomeRow> outcomes(FamilyFile file, RecordedOutcome outcome) {
        return outcome.children().stream()
                .map(child -> new OutcomeRow(
                        child.number(),
                        file.nameOf(child.number()),
                        child.finding().label(),
                        child.reasons(),
                        child.toFamily()))
                .toList();
    }

    /** @param onAPlan the children of the family who are on a plan */
    static List<Fact> follows(RecordedOutcome outcome, Set<PersonNumber> onAPlan) {
        return Fact.table()
                .with("Conference", conference(outcome, onAPlan))
                .with("How the case goes on", outcome.next())
                .with("Interim safety plan", outcome.interimSafetyPlan())
                .with("What happens next, in the letters", outcome.nextWords())
                .rows();
    }

    private static String conference(RecordedOutcome outcome, Set<PersonNumber> onAPlan) {
        Set<PersonNumber> planned = new TreeSet<>(outcome.childrenAtRisk());
        planned.retainAll(onAPlan);
        String initial = outcome.isInitialConferenceNeeded(onAPlan)
                ? "An initial conference is called"
                : "No initial conference";
        return planned.isEmpty()
                ? initial
                : initial + ". On a plan already: " + ChildNumbers.inWords(List.copyOf(planned))
                        + ". The review of the plan decides; with the approval its chair is asked to hold it early.";
    }

    static List<LetterRow> letters(FamilyFile file, RecordedOutcome outcome) {
        return outcome.adults().stream()
                .map(adult -> new LetterRow(
                        adult.number(),
                        file.nameOf(adult.number()),
                        adult.told().label(),
                        adult.notToldWhy()))
                .toList();
    }

    private static String named(FamilyFile file, PersonNumber number) {
        return number + " " + file.nameOf(number);
    }
}
