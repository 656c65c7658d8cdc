package uk.childprotection.correspondence;

import org.springframework.boot.test.context.TestComponent;
import uk.childprotection.casefile.SafeContact;

/** How letters go for tests of rooms, where there is no engine to read {@code delivery.dmn}. */
@TestComponent
public class DeliveryPracticeOfEngland implements DeliveryPractice {

    @Override
    public Channel wayFor(DeliveryFacts facts) {
        if (facts.reader() == ReaderKind.COLLEAGUE && facts.mailbox() != Mailbox.NONE) {
            return facts.mailbox() == Mailbox.SECURE ? Channel.SECURE_EMAIL : Channel.NOTICE;
        }
        if (facts.format().isMadeByHand()) {
            return Channel.BY_HAND;
        }
        if (facts.safely() == null || facts.safely() == SafeContact.POST_AND_EMAIL) {
            return byAnyWay(facts.mailbox());
        }
        return switch (facts.safely()) {
            case POST -> Channel.POST;
            case EMAIL -> byEmailOnly(facts.mailbox());
            default -> Channel.BY_HAND;
        };
    }

    private static Channel byAnyWay(Mailbox mailbox) {
        return switch (mailbox) {
            case NONE -> Channel.POST;
            case ORDINARY -> Channel.NOTICE_AND_POST;
            case SECURE -> Channel.SECURE_EMAIL;
        };
    }

    private static Channel byEmailOnly(Mailbox mailbox) {
        return switch (mailbox) {
            case NONE -> Channel.BY_HAND;
            case ORDINARY -> Channel.NOTICE_AND_BY_HAND;
            case SECURE -> Channel.SECURE_EMAIL;
        };
    }
}
