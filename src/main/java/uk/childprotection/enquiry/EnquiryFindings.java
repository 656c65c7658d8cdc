package uk.childprotection.enquiry;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.FamilyFile;

/**
 * What the enquiry found out: each child, each parent, each agency, and what is working well and what is worrying.
 *
 * @param others information from people who are not on file
 */
public record EnquiryFindings(
        List<ChildSeen> children,
        List<AdultSpokenTo> adults,
        List<AgencyInformation> agencies,
        List<FurtherInformation> others,
        String workingWell,
        String worrying) {

    public EnquiryFindings {
        children = children == null ? List.of() : List.copyOf(children);
        adults = adults == null ? List.of() : List.copyOf(adults);
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
        others = others == null ? List.of() : List.copyOf(others);
    }

    void check(FamilyFile file, LocalDate referredOn, LocalDate beganOn, LocalDate today) {
        children.forEach(child -> child.check(file.child(child.number()).isUnborn(), beganOn, today));
        adults.forEach(adult -> adult.check(beganOn, today));
        agencies.forEach(agency -> agency.check(referredOn, today));
        Rule.given(workingWell, "What is working well?");
        Rule.given(worrying, "What is worrying?");
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "enquiry findings";
    }
}
