package uk.childprotection.correspondence;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.SafeContact;

/**
 * How a letter goes to its recipient. What reaches the person safely always wins; where nobody has said, only a person may take the letter
 * there. Otherwise the whole letter goes by e-mail to a secure domain and by post elsewhere, with a notice by e-mail that says nothing.
 */
@Component
@EnableConfigurationProperties(CorrespondenceSettings.class)
class Delivery {

    private static final Set<SafeContact> E_MAIL = Set.of(SafeContact.POST_AND_EMAIL, SafeContact.EMAIL);
    private static final Set<SafeContact> PAPER = Set.of(SafeContact.POST_AND_EMAIL, SafeContact.POST);

    private final SecureDomains secure;

    Delivery(CorrespondenceSettings settings) {
        this.secure = settings.secureDomains();
    }

    Channel channelFor(Recipient to) {
        return to.safeContact() == null ? byAnyWay(to) : bySafeContact(to, to.safeContact());
    }

    private Channel byAnyWay(Recipient to) {
        if (to.email() == null) {
            return Channel.POST;
        }
        if (secure.cover(to.email())) {
            return Channel.SECURE_EMAIL;
        }
        return to.isColleague() ? Channel.NOTICE : Channel.NOTICE_AND_POST;
    }

    /** Whether what reaches the person safely leaves room for e-mail. */
    boolean allowsEmail(Recipient to) {
        return to.safeContact() == null || E_MAIL.contains(to.safeContact());
    }

    /** Whether what reaches the person safely leaves room for post. */
    boolean allowsPost(Recipient to) {
        return to.safeContact() == null || PAPER.contains(to.safeContact());
    }

    private Channel bySafeContact(Recipient to, SafeContact rule) {
        return switch (rule) {
            case POST_AND_EMAIL -> byAnyWay(to);
            case POST -> Channel.POST;
            case EMAIL -> byEmailOnly(to);
            case PHONE, BY_HAND, NOT_AT_ADDRESS, NOT_KNOWN -> Channel.BY_HAND;
        };
    }

    private Channel byEmailOnly(Recipient to) {
        if (to.email() == null) {
            return Channel.BY_HAND;
        }
        return secure.cover(to.email()) ? Channel.SECURE_EMAIL : Channel.NOTICE_AND_BY_HAND;
    }
}
