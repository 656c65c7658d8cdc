package uk.childprotection.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.plan.FamilyGroupConference;
import uk.childprotection.plan.FamilyGroupConferences;

/** Gathers the family group conferences that were offered to a family, the newest first, with the family's own plan. */
@Component
class GroupConferenceViews {

    private final FamilyGroupConferences conferences;

    GroupConferenceViews(FamilyGroupConferences conferences) {
        this.conferences = conferences;
    }

    List<CourseView> of(FamilyFile file) {
        return conferences.ofFamily(file.reference()).stream()
                .map(conference -> view(file, conference))
                .toList();
    }

    private static CourseView view(FamilyFile file, FamilyGroupConference conference) {
        return new CourseView(
                "group-conference-" + conference.number(),
                "Offered on " + Days.of(conference.offeredOn()),
                conference.status().label(),
                conference.status().isOpen(),
                Fact.known(
                        new Fact("Offered to", names(file, conference.offeredTo())),
                        new Fact("What it could help with", conference.offerWords()),
                        new Fact("Their reply", conference.replyWords()),
                        new Fact("Date", Days.withWeekday(conference.meetsOn())),
                        new Fact("Place", conference.place()),
                        new Fact("Coordinator", conference.coordinator()),
                        new Fact("Not held because", conference.notHeldBecause()),
                        new Fact("Held", Days.withWeekday(conference.heldOn())),
                        new Fact("For", children(file, conference)),
                        new Fact("Who came", conference.came()),
                        new Fact("The family’s plan", conference.familyPlan()),
                        new Fact("Does it keep the children safe?", conference.safeWords())));
    }

    private static String children(FamilyFile file, FamilyGroupConference conference) {
        return conference.children() == null ? null : names(file, conference.children());
    }

    private static String names(FamilyFile file, PersonNumbers people) {
        return people.all().stream().map(file::nameOf).collect(Collectors.joining(", "));
    }
}
