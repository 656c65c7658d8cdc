package uk.childprotection.correspondence;

/**
 * One line of the list that goes with every invitation: a person by name and role, never by address, and what they bring.
 *
 * @param role what the person is to the child or the agency they come from: "health visitor", "Amber's father"
 */
public record Attendee(String name, String role, Part part) {

    /** How a person takes part. */
    public enum Part {
        COMING("coming"),
        COMING_WITH_REPORT("coming and writing a report"),
        REPORT_ONLY("writing a report, not coming");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Attendee {
        name = Required.text(name, "The name of a person attending");
        role = Required.text(role, "The role of a person attending");
        Required.value(part, "How a person takes part");
    }
}
