package uk.childprotection.process.practice;

import java.nio.file.Path;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** A table of {@code bpmn/}, changed as a process designer might change it. Rows and columns go by the words in their ids. */
final class WrittenTable {

    private final DmnModelInstance model;
    private final DecisionTable table;

    private WrittenTable(DmnModelInstance model) {
        this.model = model;
        this.table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    static WrittenTable of(String table) {
        return new WrittenTable(
                Dmn.readModelFromFile(Path.of("bpmn", table + ".dmn").toFile()));
    }

    WrittenTable input(String row, String column, String written) {
        InputEntry cell = model.getModelElementById("InputEntry_" + row + "_" + column);
        cell.setText(text(written));
        return this;
    }

    WrittenTable output(String row, String column, String written) {
        OutputEntry cell = model.getModelElementById("OutputEntry_" + row + "_" + column);
        cell.setText(text(written));
        return this;
    }

    WrittenTable without(String row) {
        table.getRules().remove(row(row));
        return this;
    }

    /** The same row once more, below it and under another name. */
    WrittenTable copied(String row, String copy) {
        Rule original = row(row);
        Rule rule = model.newInstance(Rule.class, "Rule_" + copy);
        for (InputEntry cell : original.getInputEntries()) {
            InputEntry same = model.newInstance(InputEntry.class, renamed(cell.getId(), row, copy));
            same.setText(text(cell.getText().getTextContent()));
            rule.getInputEntries().add(same);
        }
        for (OutputEntry cell : original.getOutputEntries()) {
            OutputEntry same = model.newInstance(OutputEntry.class, renamed(cell.getId(), row, copy));
            same.setText(text(cell.getText().getTextContent()));
            rule.getOutputEntries().add(same);
        }
        table.insertElementAfter(rule, original);
        return this;
    }

    WrittenTable hitPolicy(HitPolicy policy) {
        table.setHitPolicy(policy);
        return this;
    }

    String xml() {
        return Dmn.convertToString(model);
    }

    private static String renamed(String id, String row, String copy) {
        return id.replace("_" + row + "_", "_" + copy + "_");
    }

    private Rule row(String name) {
        return model.getModelElementById("Rule_" + name);
    }

    private Text text(String written) {
        Text text = model.newInstance(Text.class);
        text.setTextContent(written);
        return text;
    }
}
