package uk.childprotection.process.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * A row of a decision table as it is written, read before anything is evaluated.
 *
 * @param table the id of the decision
 * @param number the row's number, as the Modeler shows it
 * @param cells what is written in each column, by the variable or output that the column stands for
 */
record TableRow(String table, int number, Map<String, String> cells) {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TEXTS = Pattern.compile(TEXT + "(\\s*,\\s*" + TEXT + ")*");
    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,4}");

    /** All rows of a decision, from the top; refuses a decision that is not a table read from the top. */
    static List<TableRow> of(Decision decision) {
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            throw new TableRefused(decision.getId(), "it has to be a decision table.");
        }
        if (table.getHitPolicy() != HitPolicy.FIRST) {
            throw new TableRefused(decision.getId(), "it is read from the top, so its hit policy has to be First.");
        }
        List<TableRow> rows = new ArrayList<>();
        for (Rule rule : table.getRules()) {
            rows.add(new TableRow(decision.getId(), rows.size() + 1, cells(table, rule)));
        }
        return rows;
    }

    /** Whether the column says "any". */
    boolean isAny(String column) {
        String cell = cell(column);
        return cell.isEmpty() || cell.equals("-");
    }

    /** The texts of a column that names some, as in {@code "leeds","york"}; none when it says "any". */
    Set<String> texts(String column) {
        Set<String> texts = new TreeSet<>();
        if (isAny(column)) {
            return texts;
        }
        if (!TEXTS.matcher(cell(column)).matches()) {
            throw refusal("\"%s\" names texts in quotation marks, with commas between them.".formatted(column));
        }
        Matcher text = TEXT.matcher(cell(column));
        while (text.find()) {
            texts.add(plain(text.group(1)));
        }
        return texts;
    }

    /** The one text of a column. */
    String text(String column) {
        return matched(column, TEXT)
                .map(text -> plain(text.group(1)))
                .orElseThrow(() -> refusal("\"%s\" is one text in quotation marks.".formatted(column)));
    }

    /** The whole number of a column. */
    int number(String column) {
        return matched(column, WHOLE_NUMBER)
                .map(number -> Integer.parseInt(number.group()))
                .orElseThrow(() -> refusal("\"%s\" is a whole number.".formatted(column)));
    }

    /** Whether a column says yes. */
    boolean truth(String column) {
        return matched(column, TRUTH)
                .map(truth -> Boolean.parseBoolean(truth.group()))
                .orElseThrow(() -> refusal("\"%s\" is true or false.".formatted(column)));
    }

    /** What a column holds, when all of it has this form. */
    Optional<Matcher> matched(String column, Pattern form) {
        return Optional.of(form.matcher(cell(column))).filter(Matcher::matches);
    }

    /** That the table is refused for what this row says. */
    TableRefused refusal(String sentence) {
        return new TableRefused(table, "row %d: %s".formatted(number, sentence));
    }

    private String cell(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new TableRefused(table, "it has no column for \"%s\".".formatted(column));
        }
        return cell;
    }

    private static Map<String, String> cells(DecisionTable table, Rule rule) {
        Map<String, String> cells = new HashMap<>();
        Iterator<InputEntry> inputs = rule.getInputEntries().iterator();
        for (Input column : table.getInputs()) {
            cells.put(
                    content(column.getInputExpression().getText()),
                    content(inputs.next().getText()));
        }
        Iterator<OutputEntry> outputs = rule.getOutputEntries().iterator();
        for (Output column : table.getOutputs()) {
            cells.put(column.getName(), content(outputs.next().getText()));
        }
        return cells;
    }

    private static String content(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\(.)", "$1");
    }
}
