package uk.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A failed statement says which column was wrong, never what stood in the row. */
@ApplicationTest
class QuietDatabaseIT {

    @Autowired
    private JdbcClient database;

    @Test
    void aFailedStatementDoesNotRepeatTheRow() {
        Throwable failure = catchThrowable(
                () -> database.sql("insert into family (reference, short_name) values ('CP-2026-99999', :name)")
                        .param("name", "Zinnia Testcase")
                        .update());

        assertThat(failure).isNotNull();
        assertThat(trace(failure)).doesNotContain("Zinnia");
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
