package uk.childprotection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.childprotection.process.Desks;
import uk.childprotection.process.HomeVisits;

/**
 * A test of the whole application with its engine, its demonstration's people and a server on a free port. Jobs and timers
 * run when the test says so, the rooms' clock stands still and is set back before each test (see {@link TestClock}), the
 * database is the one of {@link TestDatabase}. Tests share the application: each opens families of its own, and each class
 * leaves no task behind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.class, Desks.class, HomeVisits.class})
@ExtendWith({TestClock.Reset.class, ClearedDesks.class})
public @interface ApplicationTest {}
