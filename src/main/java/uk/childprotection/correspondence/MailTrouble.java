package uk.childprotection.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/**
 * What went wrong in sending, without the words of the mail server, for they repeat the address.
 *
 * @param permanent whether another try cannot help
 * @param replyCode the server's reply code; {@code null} when the server said none
 */
record MailTrouble(boolean permanent, LetterProblem problem, Integer replyCode) {

    /** Replies that ask us to sign in: the fault is in our settings, not in the letter (RFC 4954, section 6). */
    private static final Set<Integer> ABOUT_SIGNING_IN = Set.of(530, 534, 535, 538);

    static MailTrouble permanent(LetterProblem problem) {
        return new MailTrouble(true, problem, null);
    }

    static MailTrouble temporary(LetterProblem problem) {
        return new MailTrouble(false, problem, null);
    }

    static MailTrouble of(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return temporary(LetterProblem.SIGN_IN_REFUSED);
        }
        if (failure instanceof MailParseException) {
            return permanent(LetterProblem.EMAIL_INVALID);
        }
        for (Throwable fault : faults(failure)) {
            if (fault instanceof AddressException) {
                return permanent(LetterProblem.EMAIL_INVALID);
            }
            int code = replyCode(fault);
            if (code >= 400) {
                return ofReply(code);
            }
        }
        return temporary(LetterProblem.SERVER_UNREACHABLE);
    }

    private static MailTrouble ofReply(int code) {
        if (ABOUT_SIGNING_IN.contains(code)) {
            return new MailTrouble(false, LetterProblem.SIGN_IN_REFUSED, code);
        }
        return code >= 500
                ? new MailTrouble(true, LetterProblem.EMAIL_REFUSED, code)
                : new MailTrouble(false, LetterProblem.SERVER_BUSY, code);
    }

    private static int replyCode(Throwable fault) {
        if (fault instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        if (fault instanceof SMTPSenderFailedException refused) {
            return refused.getReturnCode();
        }
        return fault instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
    }

    /** The failure and everything it was caused by; mail keeps several chains of causes. */
    private static List<Throwable> faults(Throwable failure) {
        List<Throwable> faults = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable fault = open.remove();
            if (!seen.add(fault)) {
                continue;
            }
            faults.add(fault);
            causes(fault).forEach(open::add);
        }
        return faults;
    }

    private static List<Throwable> causes(Throwable fault) {
        List<Throwable> causes = new ArrayList<>();
        if (fault instanceof MailSendException several) {
            causes.addAll(List.of(several.getMessageExceptions()));
        }
        if (fault instanceof MessagingException chained && chained.getNextException() != null) {
            causes.add(chained.getNextException());
        }
        if (fault.getCause() != null) {
            causes.add(fault.getCause());
        }
        return causes;
    }
}
