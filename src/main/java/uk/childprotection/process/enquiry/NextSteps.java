package uk.childprotection.process.enquiry;

import java.util.List;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.enquiry.NextStep;

/** The ways a family's case can go on without a conference, to choose from. */
final class NextSteps {

    private NextSteps() {}

    static List<CodeList.Option> options(FamilyFile file) {
        return NextStep.from(file.family().status()).stream()
                .map(step -> new CodeList.Option(step.code(), step.label()))
                .toList();
    }
}
