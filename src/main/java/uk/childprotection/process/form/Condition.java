package uk.childprotection.process.form;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * The conditions of forms, in FEEL. Reading one takes far longer than answering it, and a form asks the same ones for every row of every
 * family: each is read once for as long as the application runs, and there are no more of them than the forms hold.
 */
final class Condition {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Map<String, Optional<ParsedExpression>> READ = new ConcurrentHashMap<>();

    private Condition() {}

    /** Whether a condition is true of these answers; one that cannot be read or answered is not. */
    static boolean holds(String condition, Map<String, Object> answers) {
        return READ.computeIfAbsent(condition, Condition::read)
                .map(read -> FEEL.evaluate(read, answers))
                .filter(EvaluationResult::isSuccess)
                .filter(result -> Boolean.TRUE.equals(result.result()))
                .isPresent();
    }

    private static Optional<ParsedExpression> read(String condition) {
        ParseResult read = FEEL.parseExpression(condition);
        return read.isSuccess() ? Optional.of(read.parsedExpression()) : Optional.empty();
    }
}
