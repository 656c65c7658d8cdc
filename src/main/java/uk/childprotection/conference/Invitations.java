package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.AdultDetails;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PeopleInFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.ProfessionalDetails;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.RelationDetails;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.LondonTime;

/** Who is asked to a conference, who is kept out of it, and what helps them to take part. */
@Service
@Transactional
public class Invitations {

    private final JdbcAggregateTemplate rows;
    private final Families families;
    private final PeopleInFile people;
    private final Clock clock;

    Invitations(JdbcAggregateTemplate rows, Families families, PeopleInFile people, Clock clock) {
        this.rows = rows;
        this.families = families;
        this.people = people;
        this.clock = clock;
    }

    /** Everybody of whom it was settled, invited or not: children, then adults, then professionals. */
    @Transactional(readOnly = true)
    public List<Invitee> of(ConferenceId conference) {
        return rows.findAll(query(where("conference").is(conference)), Invitee.class).stream()
                .sorted(Comparator.comparing(Invitee::number))
                .toList();
    }

    /**
     * Those of the family whom the reports and the chair have to reach: every child and parent and everybody else with parental
     * responsibility, invited or not, and other family who is invited. A child not born yet is none of them.
     */
    @Transactional(readOnly = true)
    public List<Invitee> familyOf(ConferenceId conference, FamilyFile file) {
        return of(conference).stream()
                .filter(invitee -> switch (invitee.capacity()) {
                    case CHILD -> !file.child(invitee.number()).isUnborn();
                    case PARENT, PARENTAL_RESPONSIBILITY -> true;
                    case FAMILY -> invitee.invited();
                    case PROFESSIONAL -> false;
                })
                .toList();
    }

    /**
     * Settles whom a conference invites, enters those who were not in the file, and puts requests to exclude somebody to the chair.
     *
     * @param proposed what practice proposes for each person in the file
     * @param by user id of the social worker
     * @return everybody of whom it was settled
     */
    public List<Invitee> choose(
            Conference conference, ChosenInvitees chosen, Map<PersonNumber, InvitationProposal> proposed, String by) {
        FamilyFile file = families.find(conference.family());
        List<Invitee> invitees = new ArrayList<>(new InviteeChoice(conference.id(), file, proposed).of(chosen));
        InviteeChoice.checkExclusions(chosen.exclusions(), invitees);
        chosen.newAdults().forEach(adult -> invitees.add(enter(conference, file, adult)));
        chosen.newProfessionals().forEach(professional -> invitees.add(enter(conference, professional)));
        for (ChosenInvitees.ExclusionAsked asked : chosen.exclusions()) {
            invitees.replaceAll(invitee -> invitee.number().equals(asked.person())
                    ? invitee.withExclusionAsked(ExclusionCase.asked(asked, by, today()))
                    : invitee);
        }
        rows.insertAll(invitees);
        return invitees;
    }

    /** Those on whose exclusion the chair has still to decide. */
    @Transactional(readOnly = true)
    public List<Invitee> exclusionsAsked(ConferenceId conference) {
        return of(conference).stream().filter(Invitee::isExclusionOpen).toList();
    }

    /**
     * The chair decides every open request to exclude somebody.
     *
     * @param by user id of the chair
     */
    public void decideExclusions(ConferenceId conference, ExclusionDecisions decisions, String by) {
        for (Invitee invitee : exclusionsAsked(conference)) {
            ExclusionDecisions.Decision decision = decisions.requests().stream()
                    .filter(one -> one.number().equals(invitee.number()))
                    .findFirst()
                    .orElseThrow(() ->
                            new Refusal("The request to exclude %s is not decided yet.".formatted(invitee.number())));
            update(invitee.decided(decision, by, today()));
        }
    }

    private Invitee enter(Conference conference, FamilyFile file, ChosenInvitees.NewAdult adult) {
        String language = adult.interpreterLanguage();
        AdultDetails details = new AdultDetails(
                adult.name(),
                null,
                new Contact(adult.address(), adult.email(), adult.telephone()),
                language,
                language != null,
                null,
                null,
                adult.safeContact(),
                adult.safeContactWords());
        List<RelationDetails> relations = file.children().stream()
                .map(child -> new RelationDetails(child.number(), adult.relation(), null, false))
                .toList();
        PersonNumber number = people.addAdult(conference.family(), details, relations);
        return Invitee.of(
                conference.id(),
                number,
                capacityOf(adult.relation()),
                null,
                true,
                adult.reason(),
                false,
                new TakingPart(null, null, null, null, language, adult.needs(), null, null));
    }

    private Invitee enter(Conference conference, ChosenInvitees.NewProfessional professional) {
        ProfessionalDetails details = new ProfessionalDetails(
                professional.agency(),
                professional.organisation(),
                professional.name(),
                professional.role(),
                new Contact(professional.address(), professional.email(), professional.telephone()));
        FamilyReference family = conference.family();
        PersonNumber number = people.addProfessional(family, details, PersonNumbers.NOBODY);
        return Invitee.of(
                conference.id(),
                number,
                Capacity.PROFESSIONAL,
                null,
                true,
                professional.reason(),
                professional.report() == YesNo.YES,
                TakingPart.AS_USUAL);
    }

    private static Capacity capacityOf(RelationKind relation) {
        return switch (relation) {
            case MOTHER, FATHER, ADOPTIVE_PARENT -> Capacity.PARENT;
            default -> Capacity.FAMILY;
        };
    }

    void update(Invitee invitee) {
        try {
            rows.update(invitee);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
