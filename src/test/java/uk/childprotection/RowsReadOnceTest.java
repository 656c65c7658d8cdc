package uk.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.convert.DataAccessStrategy;
import org.springframework.data.jdbc.core.convert.Identifier;
import org.springframework.data.relational.core.conversion.IdValueSource;
import org.springframework.data.relational.core.query.Query;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RowsReadOnceTest {

    private record Row(String id, String family) {}

    private record Other(String id) {}

    private static final Row ROW = new Row("1", "CP-2026-00001");

    private final DataAccessStrategy database = mock(DataAccessStrategy.class);
    private final RowsReadOnce rows = new RowsReadOnce(database);

    @BeforeEach
    void beginTransaction() {
        TransactionSynchronizationManager.initSynchronization();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        when(database.findById("1", Row.class)).thenReturn(ROW);
        when(database.findAll(any(Query.class), eq(Row.class))).thenReturn(List.of(ROW));
    }

    @AfterEach
    void endTransaction() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void asksTheSameOnce() {
        assertThat(rows.findById("1", Row.class)).isSameAs(rows.findById("1", Row.class));
        assertThat(rows.findAll(ofFamily("CP-2026-00001"), Row.class))
                .isEqualTo(rows.findAll(ofFamily("CP-2026-00001"), Row.class));

        verify(database, times(1)).findById("1", Row.class);
        verify(database, times(1)).findAll(any(Query.class), eq(Row.class));
    }

    @Test
    void asksSomethingElseAgain() {
        rows.findAll(ofFamily("CP-2026-00001"), Row.class);

        rows.findAll(ofFamily("CP-2026-00002"), Row.class);
        rows.findAll(ofFamily("CP-2026-00001").sort(Sort.by("id")), Row.class);
        rows.findAll(ofFamily("CP-2026-00001").limit(1), Row.class);

        verify(database, times(4)).findAll(any(Query.class), eq(Row.class));
    }

    @Test
    void remembersThatThereWasNothing() {
        rows.findById("2", Row.class);

        assertThat(rows.findById("2", Row.class)).isNull();
        verify(database, times(1)).findById("2", Row.class);
    }

    @Test
    void asksAgainAfterARowOfTheSameKindWasWritten() {
        rows.findById("1", Row.class);

        rows.insert(new Other("1"), Other.class, Identifier.empty(), IdValueSource.PROVIDED);
        rows.findById("1", Row.class);
        verify(database, times(1)).findById("1", Row.class);

        rows.updateWithVersion(ROW, Row.class, 1);
        rows.findById("1", Row.class);
        verify(database, times(2)).findById("1", Row.class);
    }

    @Test
    void asksAgainAfterAPartOfTheTransactionWasTakenBack() {
        rows.findById("1", Row.class);

        TransactionSynchronizationManager.getSynchronizations().forEach(one -> one.savepointRollback("somewhere"));
        rows.findById("1", Row.class);

        verify(database, times(2)).findById("1", Row.class);
    }

    @Test
    void asksAgainInAnotherTransaction() {
        rows.findById("1", Row.class);

        endTransaction();
        beginTransaction();
        rows.findById("1", Row.class);

        verify(database, times(2)).findById("1", Row.class);
    }

    @Test
    void remembersNothingOutsideOfATransaction() {
        endTransaction();

        rows.findById("1", Row.class);
        rows.findById("1", Row.class);

        verify(database, times(2)).findById("1", Row.class);
    }

    private static Query ofFamily(String family) {
        return query(where("family").is(family));
    }
}
