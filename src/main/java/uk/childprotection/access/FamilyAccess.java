package uk.childprotection.access;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.FamilyFilter;
import uk.childprotection.casefile.FamilyReference;

/**
 * Whose family it is. The allocated social worker sees it, the person who opened the case until somebody is allocated, the managers
 * of its team, the people named in the case, and conference administrators and safeguarding managers. A restricted family is
 * seen by its social worker, the people named in the case and safeguarding managers only. Process designers and system administrators
 * see nothing by that role.
 */
@Service
@Transactional
public class FamilyAccess {

    private static final String NAMED = """
            exists (select 1 from family_role named where named.family_reference = family.reference
            and named.person = :me and named.granted_until is null)""";

    private final JdbcClient database;
    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    FamilyAccess(JdbcClient database, JdbcAggregateTemplate rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayRead(Person person, FamilyReference family) {
        return !readable(person, List.of(family)).isEmpty();
    }

    /** Refuses a person who may not see the family. */
    @Transactional(readOnly = true)
    public void check(Person person, FamilyReference family) {
        if (!mayRead(person, family)) {
            throw new NotYourFamily(family);
        }
    }

    /** Those of the families that the person may see, in one query. */
    @Transactional(readOnly = true)
    public Set<FamilyReference> readable(Person person, Collection<FamilyReference> families) {
        if (families.isEmpty()) {
            return Set.of();
        }
        FamilyFilter filter = visibleTo(person);
        return database
                .sql("select family.reference from family where family.reference in (:families) and ("
                        + filter.condition() + ")")
                .params(filter.parameters())
                .param("families", families.stream().map(FamilyReference::value).toList())
                .query(String.class)
                .list()
                .stream()
                .map(FamilyReference::parse)
                .collect(Collectors.toSet());
    }

    /** The families the person may see, as a filter for {@link uk.childprotection.casefile.FamilySearch}. */
    public FamilyFilter visibleTo(Person person) {
        if (person.is(Role.SAFEGUARDING_MANAGER)) {
            return FamilyFilter.all();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("me", person.id());
        List<String> ways = new ArrayList<>(List.of("family.social_worker = :me", NAMED));
        List<String> unlessRestricted =
                new ArrayList<>(List.of("family.social_worker is null and family.started_by = :me"));
        if (person.is(Role.TEAM_MANAGER) && !person.teams().isEmpty()) {
            parameters.put("myTeams", List.copyOf(person.teams()));
            unlessRestricted.add("family.team in (:myTeams)");
        }
        if (person.is(Role.CONFERENCE_ADMINISTRATOR)) {
            unlessRestricted.add("true");
        }
        ways.add("family.restricted = false and (" + String.join(" or ", unlessRestricted) + ")");
        return new FamilyFilter(String.join(" or ", ways), parameters);
    }

    /**
     * The families the person works with: allocated to them, naming them, opened by them and not allocated yet, or of a team they manage.
     * Each way is looked up by an index of its own.
     */
    public FamilyFilter mine(Person person) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("me", person.id());
        List<String> ways = new ArrayList<>(
                List.of(
                        "select mine.reference from family mine where mine.social_worker = :me",
                        "select named.family_reference from family_role named"
                                + " where named.person = :me and named.granted_until is null",
                        "select begun.reference from family begun"
                                + " where begun.started_by = :me and begun.social_worker is null and begun.restricted = false"));
        if (person.is(Role.TEAM_MANAGER) && !person.teams().isEmpty()) {
            parameters.put("myTeams", List.copyOf(person.teams()));
            ways.add(
                    "select ours.reference from family ours where ours.team in (:myTeams) and ours.restricted = false");
        }
        return new FamilyFilter("family.reference in (" + String.join(" union ", ways) + ")", parameters);
    }

    /** Names somebody in the case; naming twice changes nothing. */
    public void grant(FamilyReference family, String personId, RoleInCase role) {
        if (namedIn(family).stream().noneMatch(is(personId, role))) {
            rows.insert(new FamilyRole(null, family, personId, role, clock.instant(), null));
        }
    }

    /** Ends what {@link #grant} gave. */
    public void withdraw(FamilyReference family, String personId, RoleInCase role) {
        namedIn(family).stream()
                .filter(is(personId, role))
                .map(named -> named.endedAt(clock.instant()))
                .forEach(rows::update);
    }

    /** Who is named in the case now. */
    @Transactional(readOnly = true)
    public List<FamilyRole> namedIn(FamilyReference family) {
        return rows.findAll(query(where("family").is(family).and("until").isNull()), FamilyRole.class);
    }

    private static Predicate<FamilyRole> is(String personId, RoleInCase role) {
        return named -> named.person().equals(personId) && named.role() == role;
    }
}
