package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.FamilyStatus.CHILD_IN_NEED;
import static uk.childprotection.casefile.FamilyStatus.CHILD_PROTECTION_PLAN;
import static uk.childprotection.casefile.FamilyStatus.CLOSED;
import static uk.childprotection.casefile.FamilyStatus.CONFERENCE;
import static uk.childprotection.casefile.FamilyStatus.ENQUIRY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyStatusTest {

    @Test
    void becomesAPlanByAConferenceOnly() {
        assertThat(CONFERENCE.mayBecome(CHILD_PROTECTION_PLAN)).isTrue();
        assertThat(ENQUIRY.mayBecome(CHILD_PROTECTION_PLAN)).isFalse();
        assertThat(CHILD_IN_NEED.mayBecome(CHILD_PROTECTION_PLAN)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isNeverOpenedAgainOnceClosed(FamilyStatus next) {
        assertThat(CLOSED.mayBecome(next)).isFalse();
    }
}
