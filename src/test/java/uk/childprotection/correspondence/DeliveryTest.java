package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;

class DeliveryTest {

    private final Delivery delivery = new Delivery(new DeliveryPracticeOfEngland(), SampleDesk.settings());

    @ParameterizedTest(name = "{0}, safely by {1}, e-mail {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // what reaches a person safely wins over everything
                "A1, POST,           -,                    POST",
                "A1, POST,           hazel@mail.example,   POST",
                "A1, POST,           hazel@nhs.net,        POST",
                "A1, POST_AND_EMAIL, hazel@mail.example,   NOTICE_AND_POST",
                "A1, POST_AND_EMAIL, hazel@nhs.net,        SECURE_EMAIL",
                "A1, EMAIL,          hazel@mail.example,   NOTICE_AND_BY_HAND",
                "A1, EMAIL,          hazel@nhs.net,        SECURE_EMAIL",
                "A1, EMAIL,          -,                    BY_HAND",
                "A1, PHONE,          hazel@nhs.net,        BY_HAND",
                "A1, BY_HAND,        hazel@nhs.net,        BY_HAND",
                "A1, NOT_AT_ADDRESS, hazel@nhs.net,        BY_HAND",
                "A1, NOT_KNOWN,      hazel@nhs.net,        BY_HAND",
                // professionals, children, referrers and those who come along
                "P1, -,              ivy@nhs.net,          SECURE_EMAIL",
                "P1, -,              IVY@Trust.NHS.NET,    SECURE_EMAIL",
                "P1, -,              ivy@surgery.example,  NOTICE_AND_POST",
                "P1, -,              ivy@notnhs.net,       NOTICE_AND_POST",
                "P1, -,              ivy@nhs.net.example,  NOTICE_AND_POST",
                "P1, -,              -,                    POST",
                "C1, -,              -,                    POST",
                "referrer, -,        head@school.example,  NOTICE_AND_POST",
                "with:A1, -,         fern@mail.example,    NOTICE_AND_POST",
                // colleagues read elsewhere after signing in, never on paper
                "user:alma, -,       alma@council.example, SECURE_EMAIL",
                "user:alma, -,       alma@mail.example,    NOTICE",
            })
    void findsTheWay(String id, SafeContact safely, String email, Channel way) {
        var recipient = new Recipient(
                id, "Somebody Invented", null, "1 Example Street", email, safely, null, LetterFormat.STANDARD);

        assertThat(delivery.channelFor(recipient, LetterKind.DECISION_FAMILY)).isEqualTo(way);
    }

    @ParameterizedTest(name = "{0}, safely by {1}, e-mail {2}, the table says {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                // a table that heeds nothing posts to nobody at risk and mails nobody whose e-mail is read
                "A1, NOT_AT_ADDRESS, hazel@nhs.net,        POST,            BY_HAND",
                "A1, NOT_AT_ADDRESS, hazel@nhs.net,        SECURE_EMAIL,    BY_HAND",
                "A1, NOT_AT_ADDRESS, hazel@nhs.net,        NOTICE_AND_POST, BY_HAND",
                "A1, NOT_KNOWN,      hazel@nhs.net,        NOTICE,          BY_HAND",
                "A1, BY_HAND,        -,                    POST,            BY_HAND",
                "A1, PHONE,          -,                    POST,            BY_HAND",
                "A1, EMAIL,          hazel@mail.example,   POST,            BY_HAND",
                "A1, EMAIL,          hazel@mail.example,   NOTICE_AND_POST, NOTICE_AND_BY_HAND",
                "A1, POST,           hazel@nhs.net,        SECURE_EMAIL,    POST",
                "A1, POST,           hazel@mail.example,   NOTICE_AND_POST, POST",
                // nothing about a family goes whole to an ordinary mailbox, or to none
                "P1, -,              ivy@surgery.example,  SECURE_EMAIL,    NOTICE_AND_POST",
                "P1, -,              -,                    SECURE_EMAIL,    POST",
                "A1, EMAIL,          hazel@mail.example,   SECURE_EMAIL,    NOTICE_AND_BY_HAND",
                // only colleagues sign in to read
                "P1, -,              ivy@surgery.example,  NOTICE,          NOTICE_AND_POST",
                "user:alma, -,       alma@mail.example,    NOTICE,          NOTICE",
                // what is safe may always be done in a safer way
                "A1, POST_AND_EMAIL, hazel@nhs.net,        BY_HAND,         BY_HAND",
                "A1, POST_AND_EMAIL, hazel@nhs.net,        POST,            POST",
            })
    void whatReachesAPersonSafelyWinsOverTheTable(
            String id, SafeContact safely, String email, Channel said, Channel way) {
        var recipient = new Recipient(
                id, "Somebody Invented", null, "1 Example Street", email, safely, null, LetterFormat.STANDARD);
        var heedless = new Delivery(facts -> said, SampleDesk.settings());

        assertThat(heedless.channelFor(recipient, LetterKind.DECISION_FAMILY)).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource({"BRAILLE, BY_HAND", "AUDIO, BY_HAND", "LARGE_PRINT_20, SECURE_EMAIL", "OTHER, SECURE_EMAIL"})
    void aLetterThatSomebodyHasToMakeFirstGoesByHand(LetterFormat format, Channel way) {
        var recipient = new Recipient(
                "A1",
                "Somebody Invented",
                null,
                "1 Example Street",
                "hazel@nhs.net",
                SafeContact.POST_AND_EMAIL,
                null,
                format);

        assertThat(delivery.channelFor(recipient, LetterKind.DECISION_FAMILY)).isEqualTo(way);
    }

    @Test
    void refusesASettingThatIsNoDomain() {
        assertThatThrownBy(() -> new SecureDomains(List.of("nhs.net", "@council.example")))
                .hasMessage("correspondence.secure-domain-names: \"@council.example\" is not a domain such as nhs.net");
    }
}
