package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.print.PdfPrinter;

/**
 * A print run on paper: a cover list by which the print room ticks off envelopes, and all letters in that order, for a printer that prints
 * on both sides. The list names the readers and counts sheets; what the letters are about and where people live it leaves to the letters.
 */
@Service
public class PrintRunPapers {

    private final LetterPdfs pdfs;
    private final PdfPrinter printer;
    private final AuthoritySettings authority;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    PrintRunPapers(LetterPdfs pdfs, PdfPrinter printer, AuthoritySettings authority) {
        this.pdfs = pdfs;
        this.printer = printer;
        this.authority = authority;
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("print-run/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
    }

    /** A line of the cover list; public because the template reads it. */
    public record Line(int envelope, int number, String to, int sheets) {}

    /**
     * The cover list and the letters as one file. Of a run that is done it is the letters that were posted, to be printed again.
     *
     * @param letters those of the run that whoever asks may see; the ones that are not to be posted any more are left out
     * @throws Refusal when none is left
     */
    public byte[] of(PrintRun run, List<PrintedLetter> letters) {
        List<PrintedLetter> open =
                letters.stream().filter(letter -> letter.isOnPaper(run)).toList();
        if (open.isEmpty()) {
            throw new Refusal("There is no letter to print of this run. Open a letter from the page of its family.");
        }
        List<byte[]> papers = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (PrintedLetter letter : open) {
            byte[] paper = pdfs.of(letter.letter().id());
            papers.add(paper);
            lines.add(new Line(
                    letter.envelope(), letter.number(), letter.letter().to().name(), (printer.pages(paper) + 1) / 2));
        }
        papers.add(0, printer.print(cover(run, lines)));
        return printer.joinForDuplex(papers);
    }

    private String cover(PrintRun run, List<Line> lines) {
        return engine.process(
                "cover",
                new Context(
                        Locale.UK,
                        Map.of(
                                "authority",
                                authority.name(),
                                "gathered",
                                LondonTime.inWords(LocalDate.ofInstant(run.gatheredAt(), LondonTime.ZONE)),
                                "counted",
                                counted(lines),
                                "again",
                                run.isOpen() ? "" : again(run),
                                "letters",
                                lines)));
    }

    private static String again(PrintRun run) {
        return run.doneOn() == null
                ? "Printed again."
                : "Printed again. These letters were posted on %s.".formatted(LondonTime.inWords(run.doneOn()));
    }

    private static String counted(List<Line> lines) {
        long envelopes = lines.stream().mapToInt(Line::envelope).distinct().count();
        return "%d letter%s in %d envelope%s"
                .formatted(lines.size(), lines.size() == 1 ? "" : "s", envelopes, envelopes == 1 ? "" : "s");
    }
}
