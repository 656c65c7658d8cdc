package uk.childprotection.process.letter;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.PrintRun;
import uk.childprotection.correspondence.PrintRuns;
import uk.childprotection.correspondence.PrintedLetter;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;

/** What {@code post-letters.bpmn} and {@code post-at-once.bpmn} ask of the rooms. */
@Configuration(proxyBeanMethods = false)
class PostLettersTasks {

    private static final String POST_ASKED_FOR = "PostAskedFor";
    private static final String LETTER_POSTED = "LetterPosted";

    /**
     * Gathers the letters that wait into a print run, and lets those go on to their social workers whose families have become restricted
     * meanwhile. A timer that fires late, on a day off, gathers nothing: the next working day's does.
     */
    @Bean
    JavaDelegate gatherLetters(PrintRuns runs, PostingTimes times, Clock clock) {
        return execution -> {
            letGoOn(execution, runs.waitingForTheirSocialWorker());
            String by = Variables.STARTED_BY.orNull(execution);
            Optional<PrintRun> run =
                    by == null && !times.isToday() ? Optional.empty() : runs.gather(by, only(execution));
            run.ifPresent(gathered ->
                    Variables.PRINT_RUN_ID.set(execution, gathered.id().toString()));
            Variables.PRINT_RUN_ON.set(execution, endOfToday(clock));
            Variables.LETTERS_GATHERED.set(execution, run.isPresent());
        };
    }

    /** Starts {@code post-letters.bpmn} for whoever cannot wait for the run of the day. */
    @Bean
    JavaDelegate askForPost() {
        return execution -> execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(POST_ASKED_FOR)
                .setVariable(Variables.STARTED_BY.name(), Variables.STARTED_BY.in(execution))
                .setVariable(Variables.PRINT_RUN_FAMILY.name(), Variables.PRINT_RUN_FAMILY.orNull(execution))
                .correlateStartMessage();
    }

    /** Tells each letter's place in {@code letters.bpmn} that the run is done; one that was not posted goes to be mended there. */
    @Bean
    JavaDelegate tellLettersPosted(PrintRuns runs) {
        return execution -> letGoOn(
                execution,
                runs.letters(UUID.fromString(Variables.PRINT_RUN_ID.in(execution))).stream()
                        .map(PrintedLetter::letter)
                        .toList());
    }

    /** A letter that nobody waits for any more, because its batch was broken off, is passed over. */
    private static void letGoOn(DelegateExecution execution, Collection<Letter> letters) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        letters.forEach(letter -> runtime.createMessageCorrelation(LETTER_POSTED)
                .processInstanceBusinessKey(letter.family().value())
                .localVariableEquals(Variables.LETTER_ID.name(), letter.id().toString())
                .correlateAll());
    }

    private static FamilyReference only(DelegateExecution execution) {
        String family = Variables.PRINT_RUN_FAMILY.orNull(execution);
        return family == null ? null : FamilyReference.parse(family);
    }

    private static Date endOfToday(Clock clock) {
        return LondonTime.endOf(LondonTime.today(clock));
    }
}
