package uk.childprotection.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.FamilyReference;

/** Makes a list of families readable: their children and the names of whoever is responsible. */
@Component
class FamilyList {

    private final Families families;
    private final StaffNames names;

    FamilyList(Families families, StaffNames names) {
        this.families = families;
        this.names = names;
    }

    List<FamilyRow> of(List<Family> found) {
        Map<FamilyReference, List<Child>> children = families.children(references(found));
        return found.stream()
                .map(family -> FamilyRow.of(family, children.getOrDefault(family.reference(), List.of()), names))
                .toList();
    }

    static List<FamilyReference> references(List<Family> families) {
        return families.stream().map(Family::reference).toList();
    }
}
