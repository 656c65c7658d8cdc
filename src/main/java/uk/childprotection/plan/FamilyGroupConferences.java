package uk.childprotection.plan;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** The store of family group conferences: offered, accepted or declined, dated, held, and the families' own plans. */
@Service
@Transactional
public class FamilyGroupConferences {

    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    FamilyGroupConferences(JdbcAggregateTemplate rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Offers a family group conference. One that was declined can be offered again.
     *
     * @param by user id of the social worker
     * @throws Refusal for nobody or somebody who is not of the family, for a day to come, and while another is open
     */
    public FamilyGroupConference offer(FamilyFile file, GroupConferenceOffer offer, String by) {
        refuseSecond(file.reference());
        if (offer.offeredTo().isEmpty()) {
            throw new Refusal("“To whom was it offered?” needs at least one.");
        }
        for (PersonNumber number : offer.offeredTo().all()) {
            if (number.isProfessional()
                    || number.isChild() && file.child(number).isUnborn()) {
                throw new Refusal("A family group conference is offered to the family.");
            }
            file.nameOf(number);
        }
        refuseBeyond(offer.on(), "Day of the offer", null);
        return rows.insert(FamilyGroupConference.offered(
                file.reference(), ofFamily(file.reference()).size() + 1, offer, by, clock.instant()));
    }

    /** Refuses while a family group conference of the family is open. */
    @Transactional(readOnly = true)
    public void refuseSecond(FamilyReference family) {
        if (ofFamily(family).stream().anyMatch(conference -> conference.status().isOpen())) {
            throw new Refusal(
                    "The case %s has a family group conference that is offered or agreed already.".formatted(family));
        }
    }

    /** The family group conference with this id; fails when there is none. */
    @Transactional(readOnly = true)
    public FamilyGroupConference find(UUID id) {
        return Optional.ofNullable(rows.findById(id, FamilyGroupConference.class))
                .orElseThrow(() -> new IllegalStateException("There is no family group conference " + id + "."));
    }

    /** All of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<FamilyGroupConference> ofFamily(FamilyReference family) {
        return rows.findAll(query(where("family").is(family)), FamilyGroupConference.class).stream()
                .sorted(Comparator.comparing(FamilyGroupConference::number).reversed())
                .toList();
    }

    /** The last one that was held for one of these children, by whose plan the family goes for them. */
    @Transactional(readOnly = true)
    public Optional<FamilyGroupConference> lastHeld(FamilyReference family, Collection<PersonNumber> children) {
        return ofFamily(family).stream()
                .filter(conference -> conference.status() == GroupConferenceStatus.HELD)
                .filter(conference -> children.stream().anyMatch(conference::isFor))
                .findFirst();
    }

    /** Keeps what the family says to the offer. */
    public FamilyGroupConference reply(UUID id, GroupConferenceReply reply) {
        FamilyGroupConference conference = find(id);
        refuseBeyond(reply.on(), "Day of the reply", conference.offeredOn());
        return update(conference.replied(reply));
    }

    /** Keeps the date that is agreed; refused for a day that is over. */
    public FamilyGroupConference date(UUID id, GroupConferenceDate date) {
        if (date.on().isBefore(today())) {
            throw new Refusal("“Date of the family group conference” lies in the past.");
        }
        return update(find(id).dated(date));
    }

    /**
     * Keeps what became of it; a family's plan is read with every child protection plan that one of its children is on.
     *
     * @throws Refusal for a day to come or before the offer, and for somebody who is no child of the family
     */
    public FamilyGroupConference record(FamilyFile file, UUID id, GroupConferenceHeld what) {
        FamilyGroupConference conference = find(id);
        if (what.what() != GroupConferenceNext.HELD) {
            return update(conference.fellOut(what));
        }
        refuseBeyond(what.on(), "Day on which it was held", conference.offeredOn());
        what.children().all().forEach(file::child);
        return update(conference.held(what));
    }

    private void refuseBeyond(LocalDate day, String question, LocalDate earliest) {
        if (day.isAfter(today())) {
            throw new Refusal("“%s” lies in the future.".formatted(question));
        }
        if (earliest != null && day.isBefore(earliest)) {
            throw new Refusal("“%s” lies before the offer.".formatted(question));
        }
    }

    private FamilyGroupConference update(FamilyGroupConference conference) {
        try {
            return rows.update(conference);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
