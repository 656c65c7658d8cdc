package uk.childprotection.process.practice;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, not in a stack trace, which row of which table kept the application from starting. */
class TableRefusedAnalyzer extends AbstractFailureAnalyzer<TableRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TableRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Correct that row of the table in bpmn/ and start again.", cause);
    }
}
