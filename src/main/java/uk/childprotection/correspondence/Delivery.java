package uk.childprotection.correspondence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How a letter goes to its recipient: as the authority's practice has it, as far as that is safe. What reaches the person safely always
 * wins, whatever the practice says: nothing is posted to an address where somebody else opens the post, nothing goes by e-mail where
 * e-mail is not safe, and nothing about a family goes to a mailbox outside the secure domains.
 */
@Component
@EnableConfigurationProperties(CorrespondenceSettings.class)
class Delivery {

    private final DeliveryPractice practice;
    private final SecureDomains secure;

    Delivery(DeliveryPractice practice, CorrespondenceSettings settings) {
        this.practice = practice;
        this.secure = settings.secureDomains();
    }

    /** The way of a letter of this kind to this recipient. */
    Channel channelFor(Recipient to, LetterKind kind) {
        return asFarAsItIsSafe(
                practice.wayFor(new DeliveryFacts(to.kind(), kind, to.safeContact(), to.format(), mailbox(to))), to);
    }

    /** Whether what reaches the person safely leaves room for e-mail. */
    boolean allowsEmail(Recipient to) {
        return to.safeContact() == null || to.safeContact().allowsEmail();
    }

    /** Whether what reaches the person safely leaves room for post. */
    boolean allowsPost(Recipient to) {
        return to.safeContact() == null || to.safeContact().allowsPost();
    }

    private Channel asFarAsItIsSafe(Channel way, Recipient to) {
        boolean mail = way.mailed() && mailbox(to) != Mailbox.NONE && allowsEmail(to);
        if (way == Channel.SECURE_EMAIL && mail && mailbox(to) == Mailbox.SECURE) {
            return way;
        }
        if (way == Channel.NOTICE && mail && to.isColleague()) {
            return way;
        }
        return onPaper(mail, !way.handedOver() && allowsPost(to));
    }

    private static Channel onPaper(boolean mail, boolean post) {
        if (mail) {
            return post ? Channel.NOTICE_AND_POST : Channel.NOTICE_AND_BY_HAND;
        }
        return post ? Channel.POST : Channel.BY_HAND;
    }

    private Mailbox mailbox(Recipient to) {
        if (to.email() == null) {
            return Mailbox.NONE;
        }
        return secure.cover(to.email()) ? Mailbox.SECURE : Mailbox.ORDINARY;
    }
}
