package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.casefile.CodeList.Option;

class CodeListTest {

    private final ObjectMapper json = new ObjectMapper();

    static Stream<Coded> entries() {
        return Stream.of(
                        Agency.values(),
                        AgencyGroup.values(),
                        ClosureReason.values(),
                        EntryKind.values(),
                        Ethnicity.values(),
                        FamilyQuestion.Kind.values(),
                        FamilyStatus.values(),
                        LetterFormat.values(),
                        ParentalResponsibility.values(),
                        PrimaryNeed.values(),
                        ReferralSource.values(),
                        RelationKind.values(),
                        SafeContact.values(),
                        Sex.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryTravelsAsItsCode(Coded entry) throws Exception {
        var written = json.writeValueAsString(entry);

        assertThat(written).isEqualTo("\"" + entry.code() + "\"");
        assertThat(json.readValue(written, ((Enum<?>) entry).getDeclaringClass()))
                .isEqualTo(entry);
        assertThat(entry.label()).isNotBlank();
    }

    @Test
    void offersOptionsAsAFormReadsThem() throws Exception {
        var options = CodeList.options(Sex.class);

        assertThat(options)
                .containsExactly(
                        new Option("F", "Female"), new Option("M", "Male"), new Option("U", "Unknown or unborn"));
        assertThat(json.writeValueAsString(options.get(0))).isEqualTo("{\"value\":\"F\",\"label\":\"Female\"}");
    }

    @Test
    void findsAnEntryByItsCode() {
        assertThat(CodeList.entry(ReferralSource.class, "2A")).isEqualTo(ReferralSource.SCHOOL);
        assertThatThrownBy(() -> CodeList.entry(ReferralSource.class, "2Z")).isInstanceOf(Refusal.class);
    }
}
