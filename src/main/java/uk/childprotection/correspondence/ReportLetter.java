package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/** An agency is reminded of its report before the day it is due, or told that the day has passed. */
public sealed interface ReportLetter extends LetterContent {

    List<String> children();

    LocalDate dueOn();

    LocalDate conferenceOn();

    String socialWorker();

    /** Before the report is due. */
    record Reminder(List<String> children, LocalDate dueOn, LocalDate conferenceOn, String socialWorker)
            implements ReportLetter {

        public Reminder {
            children = Required.some(children, "The children of the conference");
            Required.value(dueOn, "The day the report is due");
            Required.value(conferenceOn, "The day of the conference");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.REPORT_REMINDER;
        }
    }

    /** After the day the report was due. */
    record Overdue(List<String> children, LocalDate dueOn, LocalDate conferenceOn, String socialWorker)
            implements ReportLetter {

        public Overdue {
            children = Required.some(children, "The children of the conference");
            Required.value(dueOn, "The day the report was due");
            Required.value(conferenceOn, "The day of the conference");
            socialWorker = Required.text(socialWorker, "The social worker");
        }

        @Override
        public LetterKind kind() {
            return LetterKind.REPORT_OVERDUE;
        }
    }
}
