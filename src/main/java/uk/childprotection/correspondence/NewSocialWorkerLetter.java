package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.List;

/**
 * The parents and the agencies are told who the social worker is from a day on, and how to reach them. Why it changes is nobody's concern.
 *
 * @param former the name of the social worker until then
 * @param socialWorker the name of the social worker from then on
 */
public record NewSocialWorkerLetter(
        Audience audience, List<String> children, LocalDate from, String former, String socialWorker)
        implements LetterContent {

    public NewSocialWorkerLetter {
        Required.value(audience, "The audience of a letter");
        children = Required.some(children, "The children of the family");
        Required.value(from, "The day of the change");
        former = Required.text(former, "The social worker until then");
        socialWorker = Required.text(socialWorker, "The social worker from then on");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.NEW_SOCIAL_WORKER;
    }
}
