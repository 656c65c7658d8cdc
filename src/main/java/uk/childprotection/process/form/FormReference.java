package uk.childprotection.process.form;

import java.io.Serial;
import java.util.Map;
import org.camunda.bpm.engine.variable.impl.type.PrimitiveValueTypeImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** What the engine keeps of a form: the id of the form, and nothing of what it asks or shows. */
record FormReference(String form) implements TypedValue {

    static final Type TYPE = new Type();

    @Override
    public String getValue() {
        return form;
    }

    @Override
    public ValueType getType() {
        return TYPE;
    }

    @Override
    public boolean isTransient() {
        return false;
    }

    /** The engine's name for the kind of value. */
    static final class Type extends PrimitiveValueTypeImpl {

        @Serial
        private static final long serialVersionUID = 1L;

        private Type() {
            super("formReference", String.class);
        }

        @Override
        public TypedValue createValue(Object value, Map<String, Object> valueInfo) {
            return new FormReference((String) value);
        }
    }
}
