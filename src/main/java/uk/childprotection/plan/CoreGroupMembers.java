package uk.childprotection.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
