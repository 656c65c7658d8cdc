package uk.childprotection.conference;

import java.sql.Time;
import java.time.LocalTime;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import uk.childprotection.casefile.Column;

/** How this room's values are kept in a column: ids as they are, words that are never searched as one JSON text. */
public final class ConferenceConverters {

    private ConferenceConverters() {}

    public static List<Object> all() {
        return List.of(
                Column.id(ConferenceId.class, ConferenceId::uuid, ConferenceId::new),
                new SqlTimeToTime(),
                Column.words(TakingPart.class),
                Column.words(ExclusionCase.class),
                Column.text(RecordParts.class, RecordParts::value, RecordParts::parse),
                Column.words(RecordWords.class),
                Column.words(ReportWords.class),
                Column.words(FamilyTalk.class),
                Column.words(ChairsAnswer.class),
                Column.words(ComplaintGrounds.class),
                Column.words(ComplaintPanel.class),
                Column.words(ComplaintReply.class),
                Column.words(ComplaintWithdrawal.class),
                Column.words(ConferenceAgain.class),
                Column.words(LateComplaint.class),
                Column.words(Nominee.class),
                Column.words(PanelAnswer.class));
    }

    /** The databases answer a time of day in a type of their own. */
    @ReadingConverter
    private static class SqlTimeToTime implements Converter<Time, LocalTime> {
        @Override
        public LocalTime convert(Time time) {
            return time.toLocalTime();
        }
    }
}
