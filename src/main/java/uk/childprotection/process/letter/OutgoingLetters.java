package uk.childprotection.process.letter;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Variables;

/** How a task of any diagram writes letters and hands them over to {@code letters.bpmn}. */
public final class OutgoingLetters {

    private OutgoingLetters() {}

    /** Writes letters that go out together, none being allowed, and leaves the id of their batch in the process. */
    public static void write(DelegateExecution execution, Letters letters, List<LetterOrder> orders) {
        FamilyReference family = FamilyReference.parse(Variables.CASE_REFERENCE.in(execution));
        Variables.LETTER_BATCH.set(execution, letters.write(family, orders).id().toString());
    }
}
