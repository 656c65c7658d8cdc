package uk.childprotection.process.preparation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.FamilyRole;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.ChairStanding;

/** How independent of a family the authority's people are: from the case file, the chronology and who is named in the case. */
@Component
public class ChairStandings {

    /**
     * What a chair does as the chair takes nobody's independence away: keeping the same chair is good practice. These are the forms of the
     * tasks that a diagram gives to the chair and of what a chair may start; a test holds them against the diagrams.
     */
    public static final Set<String> FORMS_OF_A_CHAIR = Set.of(
            "decide-exclusions",
            "meet-family",
            "open-conference",
            "record-decisions",
            "agree-outline-plan",
            "record-review-decisions",
            "agree-updated-plan",
            "decide-early-review",
            "check-mid-point",
            "approve-record",
            "decide-correction",
            "rebook-conference",
            "cancel-conference",
            "cut-conference-short",
            "start-dissent",
            "record-dissent",
            "start-complaint",
            "record-complaint",
            "answer-complaint",
            "withdraw-complaint",
            "explain-lateness");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    private final Families families;
    private final Chronology chronology;
    private final FamilyAccess access;

    ChairStandings(Families families, Chronology chronology, FamilyAccess access) {
        this.families = families;
        this.chronology = chronology;
        this.access = access;
    }

    /** What there is to know of anybody's independence of this family, read once. */
    OfFamily of(FamilyFile file) {
        Set<String> worked = new HashSet<>(families.workers(file.reference()));
        worked.addAll(chronology.authorsBeside(file.reference(), FORMS_OF_A_CHAIR));
        return new OfFamily(worked, named(file), file.family().team(), surnames(file));
    }

    private Set<String> named(FamilyFile file) {
        return access.namedIn(file.reference()).stream()
                .filter(named -> named.role() != RoleInCase.CHAIR && named.role() != RoleInCase.MINUTE_TAKER)
                .map(FamilyRole::person)
                .collect(Collectors.toSet());
    }

    private static Set<String> surnames(FamilyFile file) {
        Set<String> surnames = new HashSet<>();
        file.children().forEach(child -> surnames.add(plain(child.details().surname())));
        file.adults().forEach(adult -> surnames.add(lastWord(adult.name())));
        return surnames;
    }

    private static String lastWord(String name) {
        List<String> words = List.of(BETWEEN_WORDS.split(name.strip()));
        return plain(words.get(words.size() - 1));
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Who has to do with one family, by user id. */
    record OfFamily(Set<String> worked, Set<String> named, String team, Set<String> surnames) {

        ChairStanding standing(Person person) {
            return new ChairStanding(
                    person.is(Role.CONFERENCE_CHAIR),
                    worked.contains(person.id()),
                    named.contains(person.id()),
                    person.teams().contains(team),
                    surnames.contains(lastWord(person.name())));
        }
    }
}
