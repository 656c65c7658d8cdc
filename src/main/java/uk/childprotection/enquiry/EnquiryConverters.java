package uk.childprotection.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** How this room's values are kept in a column: ids as they are, words that are never searched as one JSON text. */
public final class EnquiryConverters {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    private EnquiryConverters() {}

    public static List<Converter<?, ?>> all() {
        return List.of(
                new IdToUuid(),
                new UuidToId(),
                new DiscussionToText(),
                new TextToDiscussion(),
                new EmergencyStepToText(),
                new TextToEmergencyStep(),
                new FindingsToText(),
                new TextToFindings(),
                new OutcomeToText(),
                new TextToOutcome(),
                new ReviewToText(),
                new TextToReview());
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
    private static class IdToUuid implements Converter<EnquiryId, UUID> {
        @Override
        public UUID convert(EnquiryId id) {
            return id.uuid();
        }
    }

    @ReadingConverter
    private static class UuidToId implements Converter<UUID, EnquiryId> {
        @Override
        public EnquiryId convert(UUID id) {
            return new EnquiryId(id);
        }
    }

    @WritingConverter
    private static class DiscussionToText implements Converter<StrategyDiscussion, String> {
        @Override
        public String convert(StrategyDiscussion words) {
            return write(words);
        }
    }

    @ReadingConverter
    private static class TextToDiscussion implements Converter<String, StrategyDiscussion> {
        @Override
        public StrategyDiscussion convert(String text) {
            return read(text, StrategyDiscussion.class);
        }
    }

    @WritingConverter
    private static class EmergencyStepToText implements Converter<EmergencyStep, String> {
        @Override
        public String convert(EmergencyStep words) {
            return write(words);
        }
    }

    @ReadingConverter
    private static class TextToEmergencyStep implements Converter<String, EmergencyStep> {
        @Override
        public EmergencyStep convert(String text) {
            return read(text, EmergencyStep.class);
        }
    }

    @WritingConverter
    private static class FindingsToText implements Converter<EnquiryFindings, String> {
        @Override
        public String convert(EnquiryFindings words) {
            return write(words);
        }
    }

    @ReadingConverter
    private static class TextToFindings implements Converter<String, EnquiryFindings> {
        @Override
        public EnquiryFindings convert(String text) {
            return read(text, EnquiryFindings.class);
        }
    }

    @WritingConverter
    private static class OutcomeToText implements Converter<RecordedOutcome, String> {
        @Override
        public String convert(RecordedOutcome words) {
            return write(words);
        }
    }

    @ReadingConverter
    private static class TextToOutcome implements Converter<String, RecordedOutcome> {
        @Override
        public RecordedOutcome convert(String text) {
            return read(text, RecordedOutcome.class);
        }
    }

    @WritingConverter
    private static class ReviewToText implements Converter<OutcomeReview, String> {
        @Override
        public String convert(OutcomeReview words) {
            return write(words);
        }
    }

    @ReadingConverter
    private static class TextToReview implements Converter<String, OutcomeReview> {
        @Override
        public OutcomeReview convert(String text) {
            return read(text, OutcomeReview.class);
        }
    }
}
