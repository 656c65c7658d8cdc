package uk.childprotection.correspondence;

import java.time.LocalDate;

/**
 * Colleagues are told of a change in a family's file that has to do with their work. Names nobody of the family; what was recorded is read
 * in the case file.
 *
 * @param child the number of the child that the news is about; {@code null} when it is about none
 * @param on the day from which it is so; {@code null} for a child who was added
 * @param from the name of the social worker until then; {@code null} unless the social worker changes
 * @param to the name of the social worker from then on; {@code null} unless the social worker changes
 * @param reviewOn the day to which a birth brings the review forward; {@code null} when it moves nothing
 * @param openTasks how many tasks changed hands; 0 mostly
 */
public record FileNotice(
        News news, String child, LocalDate on, String from, String to, LocalDate reviewOn, int openTasks)
        implements LetterContent {

    /** What has happened. */
    public enum News {
        CHILD_ADDED,
        CHILD_BORN,
        /** To the social worker who takes over. */
        TAKEN_OVER,
        /** To the social worker who hands over. */
        HANDED_OVER,
        /** To the others who work on the case. */
        WORKER_CHANGED,
        /** The notice that a family moves here has been withdrawn. */
        TRANSFER_WITHDRAWN
    }

    public FileNotice {
        Required.value(news, "What has happened");
        switch (news) {
            case CHILD_ADDED -> Required.text(child, "The child");
            case CHILD_BORN -> {
                Required.text(child, "The child");
                Required.value(on, "The day of birth");
            }
            case TRANSFER_WITHDRAWN -> Required.value(on, "The day of the withdrawal");
            case TAKEN_OVER, HANDED_OVER, WORKER_CHANGED -> {
                Required.value(on, "The day of the change");
                Required.text(from, "The social worker until then");
                Required.text(to, "The social worker from then on");
            }
        }
    }

    /** A child has been added to the household. */
    public static FileNotice childAdded(String child) {
        return new FileNotice(News.CHILD_ADDED, child, null, null, null, null, 0);
    }

    /**
     * A child who was in the file before birth is born.
     *
     * @param reviewOn the new day of the review; {@code null} when it stays
     */
    public static FileNotice childBorn(String child, LocalDate on, LocalDate reviewOn) {
        return new FileNotice(News.CHILD_BORN, child, on, null, null, reviewOn, 0);
    }

    /** Another authority has taken back that a family with a plan moves here. */
    public static FileNotice transferWithdrawn(LocalDate on) {
        return new FileNotice(News.TRANSFER_WITHDRAWN, null, on, null, null, null, 0);
    }

    /** The social worker changes. */
    public static FileNotice workerChanged(News to, LocalDate on, String from, String next, int openTasks) {
        return new FileNotice(to, null, on, from, next, null, openTasks);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.FILE_NOTICE;
    }
}
