package uk.childprotection.casefile;

import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** How the case file's values are kept in a column; every room may use the values in its own rows. */
public final class CaseFileConverters {

    private CaseFileConverters() {}

    public static List<Converter<?, ?>> all() {
        return List.of(
                new ReferenceToText(),
                new TextToReference(),
                new PersonNumberToText(),
                new TextToPersonNumber(),
                new PersonNumbersToText(),
                new TextToPersonNumbers(),
                new NhsNumberToText(),
                new TextToNhsNumber());
    }

    @WritingConverter
    private static class ReferenceToText implements Converter<FamilyReference, String> {
        @Override
        public String convert(FamilyReference reference) {
            return reference.value();
        }
    }

    @ReadingConverter
    private static class TextToReference implements Converter<String, FamilyReference> {
        @Override
        public FamilyReference convert(String text) {
            return FamilyReference.parse(text);
        }
    }

    @WritingConverter
    private static class PersonNumberToText implements Converter<PersonNumber, String> {
        @Override
        public String convert(PersonNumber number) {
            return number.value();
        }
    }

    @ReadingConverter
    private static class TextToPersonNumber implements Converter<String, PersonNumber> {
        @Override
        public PersonNumber convert(String text) {
            return PersonNumber.parse(text);
        }
    }

    @WritingConverter
    private static class PersonNumbersToText implements Converter<PersonNumbers, String> {
        @Override
        public String convert(PersonNumbers numbers) {
            return numbers.value();
        }
    }

    @ReadingConverter
    private static class TextToPersonNumbers implements Converter<String, PersonNumbers> {
        @Override
        public PersonNumbers convert(String text) {
            return PersonNumbers.parse(text);
        }
    }

    @WritingConverter
    private static class NhsNumberToText implements Converter<NhsNumber, String> {
        @Override
        public String convert(NhsNumber number) {
            return number.value();
        }
    }

    @ReadingConverter
    private static class TextToNhsNumber implements Converter<String, NhsNumber> {
        @Override
        public NhsNumber convert(String text) {
            return NhsNumber.parse(text);
        }
    }
}
