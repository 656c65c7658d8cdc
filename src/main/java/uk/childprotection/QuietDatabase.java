package uk.childprotection;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Keeps families out of the log when a statement fails: PostgreSQL puts the whole row, names and all, into the detail of its
 * messages, and the engine logs them.
 */
@Component
class QuietDatabase implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource database && isPostgreSql(database)) {
            database.addDataSourceProperty("logServerErrorDetail", "false");
        }
        return bean;
    }

    private static boolean isPostgreSql(HikariDataSource database) {
        return database.getJdbcUrl() != null && database.getJdbcUrl().startsWith("jdbc:postgresql:");
    }
}
