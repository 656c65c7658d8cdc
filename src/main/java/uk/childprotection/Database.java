package uk.childprotection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.jdbc.core.convert.DataAccessStrategy;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.dialect.Dialect;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import uk.childprotection.casefile.CaseFileConverters;
import uk.childprotection.conference.ConferenceConverters;
import uk.childprotection.enquiry.EnquiryConverters;
import uk.childprotection.plan.PlanConverters;

/** How the rooms' records are kept in tables, the same on H2 and PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class Database extends AbstractJdbcConfiguration {

    /** Names go unquoted, as the migrations write them, so that neither database's habit of capitals matters. */
    @Bean
    @Override
    public JdbcMappingContext jdbcMappingContext(
            Optional<NamingStrategy> naming, JdbcCustomConversions conversions, RelationalManagedTypes types) {
        JdbcMappingContext context = super.jdbcMappingContext(naming, conversions, types);
        context.setForceQuote(false);
        return context;
    }

    /** As Spring Data has it, with a memory for as long as a transaction lasts. */
    @Bean
    @Override
    public DataAccessStrategy dataAccessStrategyBean(
            NamedParameterJdbcOperations operations,
            JdbcConverter converter,
            JdbcMappingContext context,
            Dialect dialect) {
        return new RowsReadOnce(super.dataAccessStrategyBean(operations, converter, context, dialect));
    }

    @Override
    protected List<?> userConverters() {
        List<Object> converters = new ArrayList<>(CaseFileConverters.all());
        converters.addAll(ConferenceConverters.all());
        converters.addAll(EnquiryConverters.all());
        converters.addAll(PlanConverters.all());
        converters.add(new OffsetDateTimeToInstant());
        return converters;
    }

    /** H2 answers a time stamp with its offset. */
    @ReadingConverter
    private static class OffsetDateTimeToInstant implements Converter<OffsetDateTime, Instant> {
        @Override
        public Instant convert(OffsetDateTime time) {
            return time.toInstant();
        }
    }
}
