package uk.childprotection.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import uk.childprotection.correspondence.LocalMailbox;
import uk.childprotection.correspondence.ReceivedMail;

@WebMvcTest
@ContextConfiguration(classes = MailboxPages.class)
class MailboxPagesTest {

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private LocalMailbox mailbox;

    @Test
    void listsWhatWasSentNewestFirst() throws Exception {
        when(mailbox.newestFirst()).thenReturn(List.of(mail(2, "Later"), mail(1, "Earlier")));

        browser.perform(get("/mailbox"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Mon 1 Jun 2026, 10:00:00", "hazel@mail.example", "/mailbox/2", "Later", "Earlier")));
    }

    @Test
    void saysThatNothingHasBeenSent() throws Exception {
        browser.perform(get("/mailbox")).andExpect(content().string(containsString("Nothing has been sent yet.")));
    }

    @Test
    void showsALetterInAFrameWithoutScriptsOrAnythingFromElsewhere() throws Exception {
        when(mailbox.mail(1)).thenReturn(Optional.of(mail(1, "A letter")));

        browser.perform(get("/mailbox/1"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(content().string(containsString("sandbox=\"allow-same-origin\"")))
                .andExpect(content().string(containsString("srcdoc=\"&lt;p&gt;Dear &quot;reader&quot;&lt;/p&gt;\"")))
                .andExpect(content().string(containsString("Dear reader in plain text")));
    }

    @Test
    void knowsNoOtherLetter() throws Exception {
        browser.perform(get("/mailbox/7")).andExpect(status().isNotFound());
    }

    @Test
    void answersThisMachineOnly() throws Exception {
        when(mailbox.newestFirst()).thenReturn(List.of(mail(1, "A letter")));

        browser.perform(get("/mailbox").with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("A letter"))));
    }

    private static ReceivedMail mail(int number, String subject) {
        return new ReceivedMail(
                number,
                "letters@council.example",
                "hazel@mail.example",
                subject,
                "<1@letters.council.example>",
                Instant.parse("2026-06-01T09:00:00Z"),
                "Dear reader in plain text",
                "<p>Dear \"reader\"</p>");
    }
}
