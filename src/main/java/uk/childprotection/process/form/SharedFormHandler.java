package uk.childprotection.process.form;

import java.util.Collection;
import java.util.Optional;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;

/**
 * What a form asks that is about several families at once, such as the letters of a day. There is no one file whose allocation says who may
 * read it, so the handler says so itself and shows of each family only what the reader may see. Its answers go to no chronology: what
 * becomes of each family's things is kept where they are.
 */
public interface SharedFormHandler<A> extends FormHandler<A> {

    /** Why the person may not read and not submit the form; nothing when they may. */
    Optional<Refusal> refusal(FormContext context);

    /** The families of which the form shows this person something: a look at each is recorded when it is read. */
    Collection<FamilyReference> families(FormContext context);
}
