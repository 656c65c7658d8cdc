package uk.childprotection.process.letter;

import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;

/** Who takes a family's letters to their readers, as {@code letters.bpmn} asks; public because it does. */
@Component
public class LetterCarriers {

    private final Families families;

    LetterCarriers(Families families) {
        this.families = families;
    }

    /** User id of the family's social worker; {@code null} before there is one, when the managers of the family's team are asked. */
    public String of(String caseReference) {
        return families.family(FamilyReference.parse(caseReference)).socialWorker();
    }
}
