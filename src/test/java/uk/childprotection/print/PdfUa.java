package uk.childprotection.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the reference checker of the PDF Association's members, veraPDF, finds against PDF/UA-1 (ISO 14289-1). */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Each rule that is broken, in words, once; none for a PDF that a screen reader can read. */
    public static List<String> faults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(fault -> fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber() + ": " + fault.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception fault) {
            throw new AssertionError("The PDF could not be checked", fault);
        }
    }
}
