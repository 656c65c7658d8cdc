package uk.childprotection.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that a correction of the file has changed, with what stood there before. It is kept in the chronology only.
 *
 * @param what the question, which the chronology shows as the heading
 * @param before null where there was no answer
 * @param after null where there is none any more
 */
public record FileChange(String what, String before, String after) {

    /** Where two descriptions of the same thing differ, in the order of the later one. */
    static List<FileChange> between(Map<String, String> before, Map<String, String> after) {
        Set<String> questions = new LinkedHashSet<>(after.keySet());
        questions.addAll(before.keySet());
        List<FileChange> changes = new ArrayList<>();
        for (String question : questions) {
            String was = before.get(question);
            String is = after.get(question);
            if (was == null ? is != null : !was.equals(is)) {
                changes.add(new FileChange(question, was, is));
            }
        }
        return List.copyOf(changes);
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return "change of the file";
    }
}
