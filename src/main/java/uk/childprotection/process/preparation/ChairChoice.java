package uk.childprotection.process.preparation;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.CodeList.Option;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/** Who may lead a family's conference and who may take its minutes. */
@Component
public class ChairChoice {

    private final ChairStandings standings;
    private final People people;

    ChairChoice(ChairStandings standings, People people) {
        this.standings = standings;
        this.people = people;
    }

    /** The authority's chairs; whoever had a part in the case is marked. */
    public List<Option> chairs(FamilyFile file) {
        ChairStandings.OfFamily ofFamily = standings.of(file);
        return people.withRole(Role.CONFERENCE_CHAIR).stream()
                .map(chair -> option(chair, ofFamily))
                .toList();
    }

    /** The user ids of the chairs whose surname is also one in the family. */
    public List<String> namesakes(FamilyFile file) {
        ChairStandings.OfFamily ofFamily = standings.of(file);
        return people.withRole(Role.CONFERENCE_CHAIR).stream()
                .filter(chair -> ofFamily.standing(chair).namesake())
                .map(Person::id)
                .toList();
    }

    /** The authority's conference administrators. */
    public List<Option> minuteTakers() {
        return people.withRole(Role.CONFERENCE_ADMINISTRATOR).stream()
                .map(person -> new Option(person.id(), person.name()))
                .toList();
    }

    /**
     * Refuses a chair who is not independent of the family.
     *
     * @param chair user id
     * @param independent whether the chair has said so; null when that was not answered
     * @param namesakeChecked how it is known that a namesake is not related; null when that was not answered
     */
    public void checkChair(FamilyFile file, String chair, YesNo independent, String namesakeChecked) {
        standings.of(file).standing(known(chair, "Chair")).check(independent == YesNo.YES, namesakeChecked);
    }

    /** Refuses a minute taker who is no conference administrator. */
    public void checkMinuteTaker(String minuteTaker) {
        if (!known(minuteTaker, "Minute taker").is(Role.CONFERENCE_ADMINISTRATOR)) {
            throw new Refusal("The “Minute taker” must be one of the authority’s conference administrators.");
        }
    }

    /** Whether this person is a chair who has had no part in the case. */
    boolean mayChair(FamilyFile file, String chair) {
        return people.withRole(Role.CONFERENCE_CHAIR).stream()
                .filter(person -> person.id().equals(chair))
                .map(standings.of(file)::standing)
                .anyMatch(standing -> !standing.hadPart() && !standing.inResponsibleTeam());
    }

    /** Whether this person is a conference administrator. */
    boolean mayTakeMinutes(String minuteTaker) {
        return people.find(minuteTaker)
                .filter(person -> person.is(Role.CONFERENCE_ADMINISTRATOR))
                .isPresent();
    }

    private static Option option(Person chair, ChairStandings.OfFamily ofFamily) {
        var standing = ofFamily.standing(chair);
        String mark = standing.hadPart() || standing.inResponsibleTeam() ? " – has had a part in this case" : "";
        return new Option(chair.id(), chair.name() + mark);
    }

    private Person known(String id, String question) {
        return people.find(id).orElseThrow(() -> new Refusal("The “%s” is nobody who works here.".formatted(question)));
    }
}
