package uk.childprotection.process.form;

/**
 * What one form asks of the rooms: one handler and one record of answers a form.
 *
 * <p>A form without a handler works too: it shows nothing but what is typed into it, and its answers go to the
 * chronology as they are.
 *
 * @param <A> the record of answers: a component for every field of the form's top group that a person can fill in
 */
public interface FormHandler<A> {

    /** The id of the form, which is the name of its file without the ending. */
    String form();

    /** The record the answers are read into. Dates are {@code LocalDate}, an emptied text or date is {@code null}. */
    Class<A> answers();

    /**
     * What the form shows under {@code form} when it is opened: facts, and earlier answers ready to be corrected. It is
     * written as JSON and computed every time the form is read, and once more when it is submitted, to compare with.
     */
    Object show(FormContext context);

    /**
     * Takes the answers: refuses what the form cannot check, hands them to the room, and sets the variables that
     * gateways and timers read. Everything happens in the transaction that ends the task.
     *
     * @throws uk.childprotection.casefile.Refusal when the answers cannot be taken; the person reads its sentence
     */
    void submit(A answers, FormContext context);
}
