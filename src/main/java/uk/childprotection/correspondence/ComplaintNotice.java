package uk.childprotection.correspondence;

import java.time.LocalDate;

/**
 * The chair of a conference and the family's social worker are told how a complaint goes on. Names nobody of the family; the words are
 * read in the case file.
 */
public record ComplaintNotice(News news, LocalDate conferenceOn) implements LetterContent {

    /** What has happened. */
    public enum News {
        RECEIVED,
        PANEL_ANSWERED,
        WITHDRAWN
    }

    public ComplaintNotice {
        Required.value(news, "What has happened to the complaint");
        Required.value(conferenceOn, "The day of the conference");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.COMPLAINT_NOTICE;
    }
}
