package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.ChildBuilder.aChild;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.childprotection.ApplicationTest;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyBuilder;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.CancelledLetter;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.Desks;

/** The file for the print room: what is in it, in which order, and who may open it. */
@ApplicationTest
class PrintRunPageIT {

    /** When the runs of other tests were gathered, so that those of this one are the newest. */
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2020, 1, 2, 13, 0, 0, 0, ZoneOffset.UTC);

    @LocalServerPort
    private int port;

    @Autowired
    private Families families;

    @Autowired
    private Letters letters;

    @Autowired
    private Looks looks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient jdbc;

    private FamilyReference family;
    private Task post;
    private String address;

    @BeforeEach
    void threeLettersToTwoPeopleUnderOneRoof() {
        jdbc.sql("update print_run set gathered_at = :longAgo")
                .param("longAgo", LONG_AGO)
                .update();
        family = families.open(FamilyBuilder.aFamily()
                .inTeam("teamRiverside")
                .startedBy("tara")
                .with(aChild().named("Child" + System.nanoTime(), "Testcase"))
                .build());
        send("A1", "Ms Hazel Sample");
        send("A2", "Mr Oakley Sample");
        send("A1", "Ms Hazel Sample");
        post = desks.startPost(family);
        String printing = desks.of("alma").read(post).path("printing").asText();
        address = printing.substring(printing.indexOf("](") + 2, printing.indexOf("):"));
    }

    @Test
    void holdsACoverListAndTheLettersInTheOrderOfTheEnvelopesEachOnSheetsOfItsOwn() throws IOException {
        HttpResponse<byte[]> answer = Visitor.signedIn(port, "alma").bytes(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages() % 2).isZero();
            assertThat(text(pdf, 1))
                    .containsSubsequence(
                            "3 letters in 2 envelopes,", "1 1 Mr Oakley Sample", "2 2 Ms Hazel", "2 3 Ms Hazel")
                    .doesNotContain("Sample Street", family.value(), "cancelled", "Amber");
            assertThat(text(pdf, 3)).contains("Dear Mr Oakley Sample", "1 Sample Street");
            assertThat(text(pdf, 2)).isBlank();
        }
        assertThat(looks.of(family, 3)).anySatisfy(look -> {
            assertThat(look.kind()).isEqualTo(LookKind.LETTER_PDF);
            assertThat(look.person()).isEqualTo("alma");
        });
    }

    @Test
    void leavesOutALetterThatWasTakenBack() throws IOException {
        letters.withdraw(letters.ofFamily(family).stream()
                .filter(letter -> letter.to().id().equals("A2"))
                .findFirst()
                .orElseThrow()
                .id());

        try (PDDocument pdf =
                Loader.loadPDF(Visitor.signedIn(port, "alma").bytes(address).body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("2 letters in 1 envelope,")
                    .doesNotContain("Oakley");
        }
    }

    @Test
    void isPrintedAgainOnceItIsPosted() throws IOException {
        Visitor alma = Visitor.signedIn(port, "alma");
        desks.of("alma").complete(post, desks.posted(desks.of("alma").read(post), "2026-03-02"));
        int before = looks.of(family, 100).size();

        try (PDDocument pdf = Loader.loadPDF(alma.bytes(address).body())) {
            assertThat(text(pdf, 1))
                    .contains("3 letters in 2 envelopes,")
                    .contains("Printed again. These letters were posted on Monday 2 March 2026.");
        }
        assertThat(looks.of(family, 100)).hasSize(before + 1);
        assertThat(alma.get("/print-runs").body())
                .contains("3 letters as PDF", address, "2 March 2026, Alma")
                .doesNotContain(family.value(), "Sample Street");
        assertThat(Visitor.signedIn(port, "sade").get("/print-runs").statusCode())
                .isEqualTo(403);
    }

    @Test
    void isOpenedByAdministratorsOnly() {
        assertThat(Visitor.signedIn(port, "sade").get(address).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "sunita").get(address).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "alma")
                        .get("/print-runs/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "alma").get("/print-runs/of-today").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.nobody(port)
                        .get(address)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("?asked=%2Fprint-runs%2F");
    }

    private void send(String number, String name) {
        var reader = new Recipient(
                number, name, null, "1 Sample Street, Testham", null, SafeContact.POST, null, LetterFormat.STANDARD);
        var batch = letters.write(
                family,
                List.of(LetterOrder.of(
                        reader,
                        new CancelledLetter(
                                Audience.FAMILY,
                                List.of("Amber"),
                                LocalDate.of(2026, 3, 17),
                                List.of(Passage.of("The family has moved away.")),
                                List.of(),
                                "Sade Sample"))));
        runtime.startProcessInstanceByKey(
                "letters",
                family.value(),
                Map.of(
                        "caseReference",
                        family.value(),
                        "letterBatch",
                        batch.id().toString()));
        desks.runJobs(family);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
