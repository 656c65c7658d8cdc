package uk.childprotection.process.rearrangement;

import java.util.function.Function;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.Variables;
import uk.childprotection.process.preparation.WaitingConference;

/** How a small process tells the conference that runs for the same family. */
final class RunningConference {

    private RunningConference() {}

    /**
     * Sends a message to the running instance of this conference, in this transaction.
     *
     * @throws uk.childprotection.casefile.Refusal when none waits for it
     */
    static void tell(String message, DelegateExecution execution) {
        tell(message, execution, WaitingConference::none);
    }

    /**
     * As {@link #tell(String, DelegateExecution)}.
     *
     * @param none what is said when none waits for it
     */
    static void tell(String message, DelegateExecution execution, Function<FamilyReference, Refusal> none) {
        try {
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(execution.getProcessBusinessKey())
                    .processInstanceVariableEquals(
                            Variables.CONFERENCE_ID.name(), Variables.CONFERENCE_ID.in(execution))
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw none.apply(FamilyReference.parse(execution.getProcessBusinessKey()));
        }
    }
}
