package uk.childprotection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.childprotection.correspondence.LocalMailbox;
import uk.childprotection.correspondence.ReceivedMail;
import uk.childprotection.deadline.LondonTime;

/**
 * Reads what a demonstration has sent. There is no sign-in, for every letter in it is invented; it answers this machine only, and only
 * while mail is kept here.
 */
@Controller
@Profile("demo | test")
class MailboxPages {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss", Locale.UK);

    /** A mail may bring its own looks, and nothing from elsewhere. */
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'";

    private final ObjectProvider<LocalMailbox> mailbox;

    MailboxPages(ObjectProvider<LocalMailbox> mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/mailbox")
    String list(Model model, HttpServletRequest request, HttpServletResponse response) {
        List<MailView> mails = mailbox(request, response).newestFirst().stream()
                .map(MailboxPages::view)
                .toList();
        model.addAttribute("mails", mails);
        return "mailbox/list";
    }

    @GetMapping("/mailbox/{number}")
    String mail(@PathVariable int number, Model model, HttpServletRequest request, HttpServletResponse response) {
        ReceivedMail mail = mailbox(request, response)
                .mail(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("mail", view(mail));
        model.addAttribute("html", mail.html());
        model.addAttribute("text", mail.text());
        return "mailbox/mail";
    }

    private LocalMailbox mailbox(HttpServletRequest request, HttpServletResponse response) {
        LocalMailbox kept = mailbox.getIfAvailable();
        if (kept == null || !isThisMachine(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setHeader("Content-Security-Policy", NOTHING_FROM_ELSEWHERE);
        response.setHeader("Cache-Control", "no-store");
        return kept;
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nobody) {
            return false;
        }
    }

    private static MailView view(ReceivedMail mail) {
        String when = WHEN.format(ZonedDateTime.ofInstant(mail.receivedAt(), LondonTime.ZONE));
        return new MailView(mail.number(), mail.from(), mail.to(), mail.subject(), when);
    }

    /** One mail as the pages show it. */
    record MailView(int number, String from, String to, String subject, String when) {}
}
