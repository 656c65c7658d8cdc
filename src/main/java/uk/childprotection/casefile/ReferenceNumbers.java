package uk.childprotection.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the references of new cases, numbered within the year of opening. The year's row stays locked until the opening
 * transaction ends: numbers have no gaps, and two people opening a case for the same child pass here one after the other.
 */
@Component
public class ReferenceNumbers {

    private final JdbcClient database;
    private final InsertOnce once;
    private final Clock clock;

    ReferenceNumbers(JdbcClient database, InsertOnce once, Clock clock) {
        this.database = database;
        this.once = once;
        this.clock = clock;
    }

    /** The next reference of this year. Needs a running transaction, for the number is used or given back with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FamilyReference next() {
        int year = LocalDate.now(clock.withZone(Families.LONDON)).getYear();
        if (!advance(year)) {
            once.make(() -> begin(year));
            advance(year);
        }
        int number = database.sql("select last_number from reference_number where year_opened = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return new FamilyReference(year, number);
    }

    private boolean advance(int year) {
        return database.sql("update reference_number set last_number = last_number + 1 where year_opened = :year")
                        .param("year", year)
                        .update()
                == 1;
    }

    private void begin(int year) {
        database.sql("insert into reference_number (year_opened, last_number) values (:year, 0)")
                .param("year", year)
                .update();
    }
}
