package uk.childprotection.process.letter;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.PrintRuns;
import uk.childprotection.correspondence.PrintedLetter;

/** What a person may see of a print run: administrators, and they only the letters of families that they may see now. */
@Component
@NamedInterface("web")
public class PrintRunReading {

    private final PrintRuns runs;
    private final FamilyAccess access;

    PrintRunReading(PrintRuns runs, FamilyAccess access) {
        this.runs = runs;
        this.access = access;
    }

    /** Whether print runs are the person's work at all. */
    public boolean mayRead(Person person) {
        return person.is(Role.CONFERENCE_ADMINISTRATOR);
    }

    /** The letters of a run that the person may see, in its order; none for whoever may see no run. */
    public List<PrintedLetter> letters(Person person, UUID run) {
        if (!mayRead(person)) {
            return List.of();
        }
        List<PrintedLetter> all = runs.letters(run);
        Set<FamilyReference> readable = access.readable(person, families(all));
        return all.stream()
                .filter(letter -> readable.contains(letter.letter().family()))
                .toList();
    }

    /** The families that letters are about, each once. */
    public static List<FamilyReference> families(List<PrintedLetter> letters) {
        return letters.stream()
                .map(letter -> letter.letter().family())
                .distinct()
                .toList();
    }
}
