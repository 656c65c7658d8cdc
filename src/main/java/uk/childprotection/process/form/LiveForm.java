package uk.childprotection.process.form;

import java.io.Serial;
import java.util.function.Supplier;
import org.camunda.spin.plugin.variable.value.impl.JsonValueImpl;

/**
 * The form's variable as Tasklist reads it: JSON computed from the case file when, and only when, somebody asks for the
 * text. The engine also touches the value when it is overwritten on submit; that must cost nothing.
 */
final class LiveForm extends JsonValueImpl {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> json;

    LiveForm(Supplier<String> json) {
        super((String) null);
        this.json = json;
    }

    @Override
    public String getValueSerialized() {
        return json.get();
    }
}
