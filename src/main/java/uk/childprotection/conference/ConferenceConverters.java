package uk.childprotection.conference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.Time;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** How this room's values are kept in a column: ids as they are, words that are never searched as one JSON text. */
public final class ConferenceConverters {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    private ConferenceConverters() {}

    public static List<Converter<?, ?>> all() {
        return List.of(
                new IdToUuid(),
                new UuidToId(),
                new SqlTimeToTime(),
                new TakingPartToText(),
                new TextToTakingPart(),
                new ExclusionToText(),
                new TextToExclusion(),
                new ReportWordsToText(),
                new TextToReportWords(),
                new FamilyTalkToText(),
                new TextToFamilyTalk());
    }

    private static String write(Object words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(words.getClass().getSimpleName() + " cannot be written as JSON.");
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept " + type.getSimpleName() + " cannot be read.");
        }
    }

    @WritingConverter
    private static class IdToUuid implements Converter<ConferenceId, UUID> {
        @Override
        public UUID convert(ConferenceId id) {
            return id.uuid();
        }
    }

    @ReadingConverter
    private static class UuidToId implements Converter<UUID, ConferenceId> {
        @Override
        public ConferenceId convert(UUID id) {
            return new ConferenceId(id);
        }
    }

    /** Spring Data writes a time of day of itself, but does not read what both databases answer. */
    @ReadingConverter
    private static class SqlTimeToTime implements Converter<Time, LocalTime> {
        @Override
        public LocalTime convert(Time time) {
            return time.toLocalTime();
        }
    }

    @WritingConverter
    private static class TakingPartToText implements Converter<TakingPart, String> {
        @Override
        public String convert(TakingPart words) {
            return write(words);
        }
    }

    @ReadingConverter
    private static class TextToTakingPart implements Converter<String, TakingPart> {
        @Override
        public TakingPart convert(String text) {
            return read(text, TakingPart.class);
        }
    }

    @WritingConverter
    private static class ExclusionToText implements Converter<ExclusionCase, String> {
        @Override
        public String convert(ExclusionCase words) {
            return write(words);
        }
    }

    @ReadingConverter
    private static class TextToExclusion implements Converter<String, ExclusionCase> {
        @Override
        public ExclusionCase convert(String text) {
            return read(text, ExclusionCase.class);
        }
    }

    @WritingConverter
    private static class ReportWordsToText implements Converter<ReportWords, String> {
        @Override
        public String convert(ReportWords words) {
            return write(words);
        }
    }

    @ReadingConverter
    private static class TextToReportWords implements Converter<String, ReportWords> {
        @Override
        public ReportWords convert(String text) {
            return read(text, ReportWords.class);
        }
    }

    @WritingConverter
    private static class FamilyTalkToText implements Converter<FamilyTalk, String> {
        @Override
        public String convert(FamilyTalk words) {
            return write(words);
        }
    }

    @ReadingConverter
    private static class TextToFamilyTalk implements Converter<String, FamilyTalk> {
        @Override
        public FamilyTalk convert(String text) {
            return read(text, FamilyTalk.class);
        }
    }
}
