package uk.childprotection.process.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.correspondence.AdministrativeEndLetter;
import uk.childprotection.correspondence.Audience;
import uk.childprotection.correspondence.LetterOrder;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.plan.AdministrativeEnd;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroupMember;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriods;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.words.ConferenceSeen;

/**
 * Tells of the end of a child's plan without a conference: everybody who was invited to the conference that made the plan or belongs to its
 * core group, the chair, the lead social worker and whoever proposed it. The family only where letters may go to it.
 */
@Component
class AdministrativeEndLetters {

    private final Families families;
    private final Plans plans;
    private final PlanPeriods periods;
    private final Invitations invitations;
    private final ConferenceSeen seen;
    private final People people;
    private final CoreGroupLetters coreGroups;

    AdministrativeEndLetters(
            Families families,
            Plans plans,
            PlanPeriods periods,
            Invitations invitations,
            ConferenceSeen seen,
            People people,
            CoreGroupLetters coreGroups) {
        this.families = families;
        this.plans = plans;
        this.periods = periods;
        this.invitations = invitations;
        this.seen = seen;
        this.people = people;
        this.coreGroups = coreGroups;
    }

    List<LetterOrder> about(AdministrativeEnd end) {
        FamilyFile file = families.find(end.family());
        AgreedPlan plan = plans.find(end.plan());
        List<LetterOrder> orders = new ArrayList<>();
        for (PersonNumber reader : readers(end, file, plan)) {
            Audience audience = audience(reader);
            orders.add(LetterOrder.of(
                    seen.recipient(file, reader), content(end, audience, file.nameOf(end.child()), plan, file)));
        }
        colleagues(end, plan).stream()
                .flatMap(id -> people.find(id).stream())
                .forEach(person -> orders.add(LetterOrder.of(
                        Recipient.colleague(person.id(), person.name(), person.email()),
                        content(end, Audience.STAFF, end.child().value(), plan, file))));
        return coreGroups.calledOff(end.plan(), orders);
    }

    private AdministrativeEndLetter content(
            AdministrativeEnd end, Audience audience, String child, AgreedPlan plan, FamilyFile file) {
        return new AdministrativeEndLetter(
                audience,
                child,
                end.reason(),
                end.endsOn(),
                end.authority(),
                !plan.childrenOn().isEmpty(),
                seen.socialWorker(file));
    }

    private Set<PersonNumber> readers(AdministrativeEnd end, FamilyFile file, AgreedPlan plan) {
        Set<PersonNumber> readers = new LinkedHashSet<>();
        List<Invitee> invitees = invitations.of(new ConferenceId(plan.plan().conference()));
        if (end.isFamilyWrittenTo()) {
            invitees.stream()
                    .filter(invitee -> invitee.invited() && invitee.isFamily())
                    .map(Invitee::number)
                    .filter(number -> isOfTheChild(number, end, file))
                    .forEach(readers::add);
        }
        invitees.stream()
                .filter(invitee -> invitee.invited() && !invitee.isFamily())
                .map(Invitee::number)
                .forEach(readers::add);
        plan.coreGroup().stream()
                .filter(CoreGroupMember::isMember)
                .map(CoreGroupMember::person)
                .filter(PersonNumber::isProfessional)
                .forEach(readers::add);
        readers.removeIf(file::isGone);
        return readers;
    }

    /** The child itself while it lives, and the adults who are known in the file to be something to the child. */
    private static boolean isOfTheChild(PersonNumber reader, AdministrativeEnd end, FamilyFile file) {
        if (reader.isChild()) {
            return reader.equals(end.child()) && !end.isDeath();
        }
        return file.relation(reader, end.child()).isPresent();
    }

    private Set<String> colleagues(AdministrativeEnd end, AgreedPlan plan) {
        Set<String> colleagues = new LinkedHashSet<>();
        periods.ofPlan(end.plan()).forEach(period -> colleagues.add(period.chair()));
        plan.children().stream()
                .filter(planned -> planned.child().equals(end.child()))
                .map(PlanChild::leadSocialWorker)
                .forEach(colleagues::add);
        colleagues.add(end.askedBy());
        return colleagues;
    }

    private static Audience audience(PersonNumber reader) {
        return switch (reader.kind()) {
            case CHILD -> Audience.CHILD;
            case ADULT -> Audience.FAMILY;
            case PROFESSIONAL -> Audience.PROFESSIONAL;
        };
    }
}
