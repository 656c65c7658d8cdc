package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/**
 * The answers of the form {@code approve-social-work-report}.
 *
 * @param reason why it is given back; null when it is approved
 */
public record ReportApproval(Verdict decision, String reason) {

    /** What the manager decides. */
    public enum Verdict implements Coded {
        APPROVE("Approve"),
        RETURN("Give back");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Whether the report is approved. */
    public boolean isApproved() {
        return decision == Verdict.APPROVE;
    }

    /** Never the reason: it would reach a log. */
    @Override
    public String toString() {
        return String.valueOf(decision);
    }
}
