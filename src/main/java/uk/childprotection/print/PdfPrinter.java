package uk.childprotection.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints a page of HTML as PDF/UA: tagged for screen readers, with the page's language and title, bookmarks from its headings, and every
 * letter of its fonts inside. The same page always becomes the same bytes. Nothing is fetched from anywhere: pictures stand in the page
 * itself, as {@code data:}.
 */
@Component
public class PdfPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPrinter.class);
    private static final String PRODUCER = "Child Protection Conference";

    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    public PdfPrinter() {
        XRLog.setLoggingEnabled(false); // it would repeat what it prints
    }

    /** The page on paper. Its language is what {@code html} says in {@code lang}, English where it says nothing. */
    public byte[] print(String html) {
        try {
            return printed(PaperPage.of(html), html.hashCode());
        } catch (IOException | RuntimeException fault) {
            throw failed("A page could not be printed", fault);
        }
    }

    /** The papers one after another as one, for a printer that prints on one side. */
    public byte[] join(List<byte[]> papers) {
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to join");
        }
        var joined = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        papers.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper)));
        merger.setDestinationStream(joined);
        try {
            merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
        } catch (IOException fault) {
            throw failed("Papers could not be joined", fault);
        }
        return joined.toByteArray();
    }

    /** The papers as one for a printer that prints on both sides: each begins on a sheet of its own. */
    public byte[] joinForDuplex(List<byte[]> papers) {
        return join(papers.stream().map(this::onWholeSheets).toList());
    }

    /** How many pages a paper has. */
    public int pages(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return document.getNumberOfPages();
        } catch (IOException fault) {
            throw failed("A paper could not be read", fault);
        }
    }

    private byte[] onWholeSheets(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            int pages = document.getNumberOfPages();
            if (pages % 2 == 0) {
                return paper;
            }
            document.addPage(new PDPage(document.getPage(pages - 1).getMediaBox()));
            var even = new ByteArrayOutputStream(paper.length);
            document.save(even);
            return even.toByteArray();
        } catch (IOException fault) {
            throw failed("A paper could not be read", fault);
        }
    }

    private byte[] printed(Document page, int id) throws IOException {
        var paper = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .withW3cDocument(page, null)
                .useUnicodeLineBreaker(new LineBreaks())
                .useUnicodeBidiSplitter(DirectionRuns::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .useExternalResourceAccessControl(
                        (uri, kind) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                .withDiagnosticConsumer(PdfPrinter::note);
        PaperFonts.addTo(builder);
        try (var renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            document.setDocumentId((long) id);
            document.save(paper);
        }
        return paper.toByteArray();
    }

    /** What troubled the printer, by its kind: the message itself can repeat the page. */
    private static void note(Diagnostic trouble) {
        if (trouble.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.warn("The printer says {}", trouble.getLogMessageId().getEnum());
        }
    }

    /** Without the cause, whose message can repeat the page. */
    private static IllegalStateException failed(String what, Exception fault) {
        return new IllegalStateException(what + ": " + fault.getClass().getName());
    }
}
