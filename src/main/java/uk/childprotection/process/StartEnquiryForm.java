package uk.childprotection.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.access.Team;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.enquiry.ConcernReported;
import uk.childprotection.enquiry.Enquiries;
import uk.childprotection.enquiry.Enquiry;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** A concern is reported: the family's case is opened, or the referral added to the case that is open. */
@Component
class StartEnquiryForm implements FormHandler<ConcernReported> {

    private final Families families;
    private final Enquiries enquiries;
    private final FamilyAccess access;
    private final People people;
    private final ProcessLimits limits;

    StartEnquiryForm(Families families, Enquiries enquiries, FamilyAccess access, People people, ProcessLimits limits) {
        this.families = families;
        this.enquiries = enquiries;
        this.access = access;
        this.people = people;
        this.limits = limits;
    }

    @Override
    public String form() {
        return "start-enquiry";
    }

    @Override
    public Class<ConcernReported> answers() {
        return ConcernReported.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(ConcernReported concern, FormContext context) {
        FamilyReference family = concern.isAboutOpenCase() ? addReferral(concern, context) : openCase(concern, context);
        Enquiry enquiry =
                enquiries.open(family, concern.receivedOn(), context.person().id(), concern.isImmediateDanger());
        context.set(Variables.ENQUIRY_ID, enquiry.id().value());
        context.set(Variables.IMMEDIATE_DANGER, enquiry.immediateDanger());
        limits.open(
                context,
                Variables.STRATEGY_LIMIT,
                LimitName.STRATEGY_DISCUSSION,
                enquiry.id().value(),
                enquiry.referredOn());
    }

    private FamilyReference addReferral(ConcernReported concern, FormContext context) {
        FamilyReference family = concern.openCase();
        context.startCase(family);
        families.addReferral(family, concern.referral(), context.person().id());
        return family;
    }

    private FamilyReference openCase(ConcernReported concern, FormContext context) {
        Person starter = context.person();
        String team = team(concern.team(), starter);
        FamilyReference family = families.open(concern.family(team, starter.id()));
        if (concern.isRestricted()) {
            nameThoseWhoWorkOnIt(family, starter, team);
        }
        context.startCase(family);
        return family;
    }

    /** A restricted case is seen by those it names: somebody has to hold the strategy discussion and allocate it. */
    private void nameThoseWhoWorkOnIt(FamilyReference family, Person starter, String team) {
        access.grant(family, starter.id(), RoleInCase.STARTER);
        people.inTeam(team).stream()
                .filter(person -> person.is(Role.TEAM_MANAGER))
                .forEach(manager -> access.grant(family, manager.id(), RoleInCase.TEAM_MANAGER));
    }

    /** The team that was named, by its id or name; where none was, the one team of whoever reports. */
    private String team(String named, Person starter) {
        if (named == null) {
            if (starter.teams().size() == 1) {
                return starter.teams().iterator().next();
            }
            throw new Refusal("You do not belong to one team: name the family’s team under “Team”. " + teams());
        }
        return people.teams().stream()
                .filter(team -> List.of(team.id(), team.name()).stream().anyMatch(named.strip()::equalsIgnoreCase))
                .map(Team::id)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no team with the name under “Team”. " + teams()));
    }

    private String teams() {
        return people.teams().stream().map(Team::name).collect(Collectors.joining(", ", "The teams are: ", "."));
    }
}
