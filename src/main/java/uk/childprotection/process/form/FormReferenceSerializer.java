package uk.childprotection.process.form;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;
import uk.childprotection.process.form.FormContext.TaskSnapshot;

/** Writes the reference to a form; reading it answers with the form as it stands at that moment. */
final class FormReferenceSerializer extends AbstractTypedValueSerializer<TypedValue> {

    private final Function<TaskSnapshot, String> liveForms;

    FormReferenceSerializer(Function<TaskSnapshot, String> liveForms) {
        super(FormReference.TYPE);
        this.liveForms = liveForms;
    }

    @Override
    public String getName() {
        return "formReference";
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        return value instanceof FormReference;
    }

    @Override
    public TypedValue convertToTypedValue(UntypedValueImpl value) {
        throw new IllegalArgumentException("A form reference is never guessed from an untyped value.");
    }

    @Override
    public void writeValue(TypedValue value, ValueFields fields) {
        fields.setTextValue(((FormReference) value).form());
    }

    @Override
    public TypedValue readValue(ValueFields fields, boolean deserialize, boolean asTransient) {
        String taskId = ((VariableInstanceEntity) fields).getTaskId();
        DelegateTask task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        TaskSnapshot snapshot = TaskSnapshot.of(task, fields.getTextValue());
        return new LiveForm(() -> liveForms.apply(snapshot));
    }
}
