package uk.childprotection.process.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The decision tables that hold the practice, read for the authority of this application in their newest version. */
@Component
@EnableConfigurationProperties(Practice.class)
class PracticeTables {

    static final String AUTHORITY = "authority";
    private static final Set<String> ALL = Set.of(
            DmnTimeLimits.TABLE,
            QuorumTable.TABLE,
            InvitationsTable.TABLE,
            VisitPracticeTable.TABLE,
            PlanEndPracticeTable.TABLE,
            DeliveryTable.TABLE);

    private static final int MOST_ANSWERS = 5_000;

    /** How soon the tables are followed that another server brings with it when it starts. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final IdentityService identity;
    private final Practice practice;
    private final Clock clock;
    private final Map<String, Newest> newest = new ConcurrentHashMap<>();
    private final Map<Question, Map<String, Object>> answers = Collections.synchronizedMap(new LastAsked());

    /** What was asked of one version of a table; the same question always has the same answer. */
    private record Question(String definition, Map<String, Object> facts) {}

    /** Which version of a table was the newest at a moment. */
    private record Newest(String definition, Instant readAt) {}

    /** The answers to the questions asked last. */
    private static final class LastAsked extends LinkedHashMap<Question, Map<String, Object>> {

        private LastAsked() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Map<String, Object>> eldest) {
            return size() > MOST_ANSWERS;
        }
    }

    /** Refuses an authority that none of the tables has heard of. */
    PracticeTables(
            DecisionService decisions,
            RepositoryService repository,
            IdentityService identity,
            Practice practice,
            Clock clock) {
        this.decisions = decisions;
        this.repository = repository;
        this.identity = identity;
        this.practice = practice;
        this.clock = clock;
        Set<String> known = knownAuthorities();
        if (!known.contains(practice.authority())) {
            throw new AuthorityUnknown(practice.authority(), known);
        }
    }

    /**
     * The authorities that a row holds for; none means all of England. Refuses one that no setting could name, and England, which
     * would look as if it held for the others.
     */
    static Set<String> authorities(TableRow row) {
        Set<String> named = row.texts(AUTHORITY);
        if (named.contains(Practice.ENGLAND)) {
            throw row.refusal("a row that holds for all of England leaves \"authority\" open.");
        }
        if (!named.stream().allMatch(authority -> authority.matches(Practice.WRITTEN))) {
            throw row.refusal("an authority is written in small letters and hyphens.");
        }
        return named;
    }

    /**
     * What the first row that fits says, by the names of its outputs; refuses a question for which there is no row. A table is
     * nobody's data: whoever is signed in gets the answer, whatever they may do in the engine. The engine reads every cell of a table
     * anew each time, which takes far longer than to look up an answer it has given before.
     */
    Map<String, Object> firstRow(String table, Map<String, Object> facts) {
        Map<String, Object> question = new HashMap<>(facts);
        question.put(AUTHORITY, practice.authority());
        return asNobody(() -> answer(new Question(newestId(table), question), table));
    }

    private Map<String, Object> answer(Question question, String table) {
        Map<String, Object> known = answers.get(question);
        if (known != null) {
            return known;
        }
        DmnDecisionTableResult result =
                decisions.evaluateDecisionTableById(question.definition(), new HashMap<>(question.facts()));
        if (result.isEmpty()) {
            throw new IllegalStateException("The table \"%s\" has no row for this.".formatted(table));
        }
        Map<String, Object> answer = Collections.unmodifiableMap(
                new HashMap<>(result.getSingleResult().getEntryMap()));
        answers.put(question, answer);
        return answer;
    }

    private <A> A asNobody(Supplier<A> asked) {
        var asking = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return asked.get();
        } finally {
            if (asking != null) {
                identity.setAuthentication(asking);
            }
        }
    }

    private Set<String> knownAuthorities() {
        Set<String> known = new TreeSet<>(Set.of(Practice.ENGLAND));
        for (String table : ALL) {
            TableRow.of(newestTable(table)).forEach(row -> known.addAll(authorities(row)));
        }
        return known;
    }

    private Decision newestTable(String table) {
        DmnModelInstance model = repository.getDmnModelInstance(newestId(table));
        return model.getModelElementById(table);
    }

    private String newestId(String table) {
        Instant now = clock.instant();
        Newest known = newest.get(table);
        if (known == null
                || known.readAt().plus(KEPT).isBefore(now)
                || known.readAt().isAfter(now)) {
            known = new Newest(readNewestId(table), now);
            newest.put(table, known);
        }
        return known.definition();
    }

    private String readNewestId(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
