package uk.childprotection.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.childprotection.access.Look;

/** What one person looked at on one day. */
record LookView(String day, String person, String what) {

    private record Visit(LocalDate day, String person) {}

    /** The looks of each person on each day together, the newest day first. */
    static List<LookView> of(List<Look> newestFirst, StaffNames names) {
        Map<Visit, Map<String, Long>> visits = newestFirst.stream()
                .collect(Collectors.groupingBy(
                        look -> new Visit(Days.dayOf(look.lookedAt()), look.person()),
                        LinkedHashMap::new,
                        Collectors.groupingBy(LookView::kind, LinkedHashMap::new, Collectors.counting())));
        return visits.entrySet().stream()
                .map(visit -> new LookView(
                        Days.withWeekday(visit.getKey().day()),
                        names.person(visit.getKey().person()),
                        what(visit.getValue())))
                .toList();
    }

    private static String kind(Look look) {
        String kind = look.kind().label();
        return look.question() == null
                ? kind
                : kind + " by " + look.question().label().toLowerCase(Locale.UK).replace("nhs", "NHS");
    }

    private static String what(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(kind -> kind.getValue() == 1 ? kind.getKey() : kind.getKey() + " (" + kind.getValue() + " times)")
                .collect(Collectors.joining(", "));
    }
}
