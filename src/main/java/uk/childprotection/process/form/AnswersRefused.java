package uk.childprotection.process.form;

import java.io.Serial;
import java.util.List;
import uk.childprotection.casefile.Refusal;

/** Answers that are not what the form asks for; one sentence a problem. */
public final class AnswersRefused extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    AnswersRefused(List<String> sentences) {
        super(String.join(" ", sentences));
    }
}
