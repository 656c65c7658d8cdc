package uk.childprotection.correspondence;

/** What a Section 47 enquiry found for one child, in words for the family and in those of the guidance. */
public enum EnquiryFinding {
    NOT_SUBSTANTIATED("We did not find that {child} has been seriously harmed.", "Concerns not substantiated."),
    SUBSTANTIATED_NO_CONTINUING_RISK(
            "We found that {child} was harmed. We do not think this is likely to happen again.",
            "Concerns substantiated; the child is not judged to be at continuing risk of significant harm."),
    CONTINUING_RISK(
            "We are worried that {child} has been seriously harmed, or is likely to be.",
            "Concerns substantiated; the child is judged to be at continuing risk of significant harm.");

    private final String familyWords;
    private final String guidanceWords;

    EnquiryFinding(String familyWords, String guidanceWords) {
        this.familyWords = familyWords;
        this.guidanceWords = guidanceWords;
    }

    /** The finding as the family reads it. */
    public String toFamily(String child) {
        return familyWords.replace("{child}", child);
    }

    /** The finding as an agency reads it. */
    public String toAgency() {
        return guidanceWords;
    }
}
