package uk.childprotection.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;

/**
 * Who is expected at a core group: the members by their numbers in the file, and the lead social workers of the children on the plan
 * as {@code S1}, {@code S2} in the children's order.
 *
 * @param leads user ids of the lead social workers, each once
 */
public record CoreGroupMembers(List<PersonNumber> people, List<String> leads) {

    private static final String COLLEAGUE = "user:";

    static CoreGroupMembers of(AgreedPlan plan) {
        return new CoreGroupMembers(
                plan.coreGroup().stream().map(CoreGroupMember::person).sorted().toList(),
                plan.childrenOn().stream()
                        .map(PlanChild::leadSocialWorker)
                        .distinct()
                        .toList());
    }

    /** Without those who have died or are no longer involved: they are neither expected nor written to. */
    CoreGroupMembers whoAreIn(FamilyFile file) {
        Set<PersonNumber> here = new HashSet<>();
        file.children().forEach(child -> here.add(child.number()));
        file.adults().forEach(adult -> here.add(adult.number()));
        file.professionals().forEach(professional -> here.add(professional.number()));
        return new CoreGroupMembers(people.stream().filter(here::contains).toList(), leads);
    }

    /** Everybody's number in a form, with whom it means: a number in the file, or {@code user:} and a user id. */
    public Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String lead : leads) {
            expected.put("S" + (expected.size() + 1), COLLEAGUE + lead);
        }
        people.forEach(person -> expected.put(person.value(), person.value()));
        return expected;
    }

    /** The members of the family. */
    public List<PersonNumber> family() {
        return people.stream().filter(person -> !person.isProfessional()).toList();
    }
}
