package uk.childprotection.correspondence;

import java.time.LocalDate;

/** The conference administrator is told that an agency's report has not come. Names the agency, nobody of the family. */
public record ReportMissingNotice(String agency, LocalDate dueOn, LocalDate conferenceOn) implements LetterContent {

    public ReportMissingNotice {
        agency = Required.text(agency, "The agency");
        Required.value(dueOn, "The day the report was due");
        Required.value(conferenceOn, "The day of the conference");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REPORT_NOT_RECEIVED;
    }
}
