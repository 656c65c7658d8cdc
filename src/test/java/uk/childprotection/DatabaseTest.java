package uk.childprotection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of rooms with a real database: the migrations have run, the rooms' beans are there and nothing else. Each test ends with a
 * rollback and begins on the {@link TestClock}'s first day. The database is H2 in memory, or PostgreSQL with {@code -Dtest.database=postgresql}; see {@link TestDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({RoomScan.class, TestClock.class})
@ExtendWith(TestClock.Reset.class)
public @interface DatabaseTest {

    /** The rooms that the test needs, for example {@code "casefile"}. */
    String[] rooms();
}
