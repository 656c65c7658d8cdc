package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorReferenceTest {

    @Test
    void tellsTheLogWhatAndWhereButNeverAWord() {
        Throwable failure = new IllegalStateException("Amber Testcase", new NumberFormatException("1 Sample Street"));

        assertThat(ErrorReference.trace(failure))
                .startsWith("java.lang.IllegalStateException at uk.childprotection.web.ErrorReferenceTest.")
                .contains(", caused by java.lang.NumberFormatException at ")
                .doesNotContain("Amber", "Sample Street");
    }

    @Test
    void givesThePersonASentenceWithTheReference() {
        String reference = ErrorReference.next();

        assertThat(ErrorReference.sentence(reference)).contains("Something went wrong", reference);
        assertThat(reference).isNotEqualTo(ErrorReference.next()).hasSize(8);
    }
}
