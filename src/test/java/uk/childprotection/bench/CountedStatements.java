package uk.childprotection.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements and commits that a thread sends to the database. A batch is one statement for each of its rows' kinds, as it is
 * one round trip; a commit of a connection that commits by itself is none.
 */
final class CountedStatements implements BeanPostProcessor {

    private static final String BENCHMARK = CountedStatements.class.getPackageName() + ".";
    private static final boolean WITH_SENDERS = Boolean.getBoolean("bench.senders");

    private static final ThreadLocal<Count> COUNT = ThreadLocal.withInitial(Count::new);
    private static volatile Count everybody = new Count();

    /** What a thread has sent since it began to count. */
    static final class Count {
        private int statements;
        private int commits;
        private final Map<String, Integer> bySql = new HashMap<>();

        private synchronized void statement(String sql) {
            statements++;
            bySql.merge(sql, 1, Integer::sum);
        }

        private synchronized void commit() {
            commits++;
        }

        int statements() {
            return statements;
        }

        int commits() {
            return commits;
        }

        /** How often each statement was sent. */
        Map<String, Integer> bySql() {
            return bySql;
        }
    }

    /** Begins to count everybody's statements anew: for what another thread does while nobody else works. */
    static Count beginWithEverybody() {
        everybody = new Count();
        return everybody;
    }

    /** Begins to count this thread's statements anew. */
    static Count begin() {
        Count count = new Count();
        COUNT.set(count);
        return count;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database && !(bean instanceof Counted) ? new Counted(database) : bean;
    }

    private static final class Counted extends DelegatingDataSource {

        private Counted(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return proxy(Connection.class, connection(super.getConnection()));
        }
    }

    private static InvocationHandler connection(Connection real) {
        return (proxy, method, arguments) -> {
            Object answer = call(real, method, arguments);
            if (method.getName().equals("commit")) {
                COUNT.get().commit();
                everybody.commit();
            }
            return answer instanceof Statement statement
                    ? proxy(
                            method.getReturnType().asSubclass(Statement.class),
                            statement(statement, arguments == null ? null : String.valueOf(arguments[0])))
                    : answer;
        };
    }

    private static InvocationHandler statement(Statement real, String prepared) {
        return (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String sql = prepared == null && arguments != null ? String.valueOf(arguments[0]) : prepared;
                if (WITH_SENDERS) {
                    sql = sender() + "  " + sql;
                }
                COUNT.get().statement(sql);
                everybody.statement(sql);
            }
            return call(real, method, arguments);
        };
    }

    /** The methods of the application that sent it, the nearest first. */
    private static String sender() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("uk.childprotection."))
                        .filter(frame -> !frame.getClassName().contains("$$"))
                        .filter(frame -> !frame.getClassName().startsWith(BENCHMARK))
                        .filter(frame -> !frame.getClassName().endsWith(".RowsReadOnce"))
                        .limit(3)
                        .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
                        .collect(Collectors.joining(" < ")));
    }

    private static Object call(Object real, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
