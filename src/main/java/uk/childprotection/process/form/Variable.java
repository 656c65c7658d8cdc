package uk.childprotection.process.form;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable that knows its name and type. Variables hold ids, decisions and dates, never a name, an address or
 * a sentence about a family.
 *
 * @param <T> {@code String}, {@code Boolean}, {@code java.util.Date} or {@code Integer}
 */
public record Variable<T>(String name, Class<T> type) {

    /** The variable's value; fails by name when it is missing. */
    public T in(VariableScope scope) {
        T value = orNull(scope);
        if (value == null) {
            throw new IllegalStateException("The process has no variable " + name + ".");
        }
        return value;
    }

    /** The variable's value, or {@code null} when it is not set. */
    public T orNull(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    /** Sets the variable in the scope that holds it, or in the process instance. */
    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
