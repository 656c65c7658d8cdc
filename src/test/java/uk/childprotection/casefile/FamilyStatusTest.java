package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.FamilyStatus.CHILD_IN_NEED;
import static uk.childprotection.casefile.FamilyStatus.CHILD_PROTECTION_PLAN;
import static uk.childprotection.casefile.FamilyStatus.CLOSED;
import static uk.childprotection.casefile.FamilyStatus.CONFERENCE;
import static uk.childprotection.casefile.FamilyStatus.ENQUIRY;
import static uk.childprotection.casefile.FamilyStatus.TRANSFER_IN;

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

    @Test
    void belongsToAnotherAuthorityFromTheBeginningOrNever() {
        assertThat(ENQUIRY.mayBecome(TRANSFER_IN)).isTrue();
        assertThat(CONFERENCE.mayBecome(TRANSFER_IN)).isFalse();
        assertThat(CHILD_IN_NEED.mayBecome(TRANSFER_IN)).isFalse();
        assertThat(TRANSFER_IN.mayBecome(CHILD_PROTECTION_PLAN)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isNeverOpenedAgainOnceClosed(FamilyStatus next) {
        assertThat(CLOSED.mayBecome(next)).isFalse();
    }
}
