package uk.childprotection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.convert.DataAccessStrategy;
import org.springframework.data.jdbc.core.convert.DelegatingDataAccessStrategy;
import org.springframework.data.jdbc.core.convert.Identifier;
import org.springframework.data.jdbc.core.convert.InsertSubject;
import org.springframework.data.relational.core.conversion.IdValueSource;
import org.springframework.data.relational.core.query.CriteriaDefinition;
import org.springframework.data.relational.core.query.Query;
import org.springframework.data.relational.core.sql.SqlIdentifier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the database the same question once in a transaction. A form is shown, checked and kept by several rooms, each of which reads what
 * it needs; what one of them has read the next one is answered from memory, until a row of the same kind is written. Rows are records and
 * never change, so that they can be shared. Outside of a transaction nothing is remembered, and no transaction knows what another one
 * read.
 *
 * <p>Only what is asked and written by Spring Data is seen here: whoever writes or locks a row by SQL of its own reads it by SQL again.
 */
final class RowsReadOnce extends DelegatingDataAccessStrategy {

    RowsReadOnce(DataAccessStrategy database) {
        super(database);
    }

    @Override
    public <T> T findById(Object id, Class<T> type) {
        return once(type, new ById(id), () -> super.findById(id, type));
    }

    @Override
    public <T> Optional<T> findOne(Query query, Class<T> type) {
        return once(type, ByQuery.of("one", query), () -> super.findOne(query, type));
    }

    @Override
    public <T> Iterable<T> findAll(Query query, Class<T> type) {
        return once(type, ByQuery.of("all", query), () -> {
            List<T> all = new ArrayList<>();
            super.findAll(query, type).forEach(all::add);
            return List.copyOf(all);
        });
    }

    @Override
    public <T> boolean exists(Query query, Class<T> type) {
        return once(type, ByQuery.of("exists", query), () -> super.exists(query, type));
    }

    @Override
    public <T> long count(Query query, Class<T> type) {
        return once(type, ByQuery.of("count", query), () -> super.count(query, type));
    }

    @Override
    public <T> Object insert(T row, Class<T> type, Identifier identifier, IdValueSource id) {
        forget(type);
        return super.insert(row, type, identifier, id);
    }

    @Override
    public <T> Object[] insert(List<InsertSubject<T>> rows, Class<T> type, IdValueSource id) {
        forget(type);
        return super.insert(rows, type, id);
    }

    @Override
    public <S> boolean update(S row, Class<S> type) {
        forget(type);
        return super.update(row, type);
    }

    @Override
    public <S> boolean updateWithVersion(S row, Class<S> type, Number version) {
        forget(type);
        return super.updateWithVersion(row, type, version);
    }

    @Override
    public void delete(Object id, Class<?> type) {
        forget(type);
        super.delete(id, type);
    }

    @Override
    public void delete(Iterable<Object> ids, Class<?> type) {
        forget(type);
        super.delete(ids, type);
    }

    @Override
    public <T> void deleteWithVersion(Object id, Class<T> type, Number version) {
        forget(type);
        super.deleteWithVersion(id, type, version);
    }

    @Override
    public <T> void deleteAll(Class<T> type) {
        forget(type);
        super.deleteAll(type);
    }

    @SuppressWarnings("unchecked")
    private static <A> A once(Class<?> type, Object question, Supplier<A> database) {
        Optional<Memory> memory = Memory.ofThisTransaction();
        if (memory.isEmpty()) {
            return database.get();
        }
        Map<Object, Object> known = memory.get().of(type);
        if (known.containsKey(question)) {
            return (A) known.get(question);
        }
        A answer = database.get();
        known.put(question, answer);
        return answer;
    }

    private static void forget(Class<?> type) {
        Memory.ofThisTransaction().ifPresent(memory -> memory.of(type).clear());
    }

    private record ById(Object id) {}

    private record ByQuery(
            String asked,
            List<SqlIdentifier> columns,
            Optional<CriteriaDefinition> criteria,
            Sort sort,
            int limit,
            long offset) {

        private static ByQuery of(String asked, Query query) {
            return new ByQuery(
                    asked,
                    query.getColumns(),
                    query.getCriteria(),
                    query.getSort(),
                    query.getLimit(),
                    query.getOffset());
        }
    }

    /** What a transaction has read. It hangs on the transaction, is put aside with it and ends with it. */
    private static final class Memory implements TransactionSynchronization {

        private final Map<Class<?>, Map<Object, Object>> answers = new HashMap<>();

        private static Optional<Memory> ofThisTransaction() {
            if (!TransactionSynchronizationManager.isActualTransactionActive()
                    || !TransactionSynchronizationManager.isSynchronizationActive()) {
                return Optional.empty();
            }
            for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
                if (one instanceof Memory memory) {
                    return Optional.of(memory);
                }
            }
            Memory memory = new Memory();
            TransactionSynchronizationManager.registerSynchronization(memory);
            return Optional.of(memory);
        }

        @Override
        public void savepointRollback(Object savepoint) {
            answers.clear();
        }

        private Map<Object, Object> of(Class<?> type) {
            return answers.computeIfAbsent(type, unknown -> new HashMap<>());
        }
    }
}
