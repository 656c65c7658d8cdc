package uk.childprotection.process.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** An engine in memory with the guard and the tables of {@code bpmn/} on it, and nothing else. */
final class PracticeEngine {

    private static final Path TABLES = Path.of("bpmn");

    private final ProcessEngine engine;

    private PracticeEngine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("practice");
        configuration.setJdbcUrl("jdbc:h2:mem:practice");
        configuration.setHistory("full");
        configuration.setMetricsEnabled(false);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setAuthorizationEnabled(true);
        configuration.getProcessEnginePlugins().add(new PracticeEnginePlugin());
        engine = configuration.buildProcessEngine();
        List.of(
                        DmnTimeLimits.TABLE,
                        QuorumTable.TABLE,
                        InvitationsTable.TABLE,
                        VisitPracticeTable.TABLE,
                        PlanEndPracticeTable.TABLE,
                        DeliveryTable.TABLE)
                .forEach(table -> deploy(table, written(table)));
    }

    /** The one engine that the tests share: it takes seconds to start and nobody leaves anything on it. */
    static PracticeEngine shared() {
        return Started.ENGINE;
    }

    ProcessEngine engine() {
        return engine;
    }

    /** The tables as the application of this authority reads them. */
    PracticeTables tablesOf(String authority) {
        return new PracticeTables(
                engine.getDecisionService(),
                engine.getRepositoryService(),
                engine.getIdentityService(),
                new Practice(authority),
                Clock.systemUTC());
    }

    /** Deploys a table. */
    Deployment deploy(String table, String xml) {
        return engine.getRepositoryService()
                .createDeployment()
                .addString(table + ".dmn", xml)
                .deploy();
    }

    /** Does something while another version of a table is the newest. */
    void whileDeployed(String table, String xml, Runnable something) {
        Deployment deployment = deploy(table, xml);
        try {
            something.run();
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId());
        }
    }

    /** A table as it is in {@code bpmn/}. */
    static String written(String table) {
        try {
            return Files.readString(TABLES.resolve(table + ".dmn"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The ids of all rows of a table. */
    static Set<String> rows(String table) {
        return Dmn.readModelFromFile(TABLES.resolve(table + ".dmn").toFile())
                .getModelElementsByType(Rule.class)
                .stream()
                .map(Rule::getId)
                .collect(Collectors.toSet());
    }

    /** The ids of the rows of a table that answered so far. */
    Set<String> rowsThatAnswered(String table) {
        return engine
                .getHistoryService()
                .createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey(table)
                .includeOutputs()
                .list()
                .stream()
                .flatMap(decision -> decision.getOutputs().stream())
                .map(HistoricDecisionOutputInstance::getRuleId)
                .collect(Collectors.toSet());
    }

    private static final class Started {

        private static final PracticeEngine ENGINE = new PracticeEngine();
    }
}
