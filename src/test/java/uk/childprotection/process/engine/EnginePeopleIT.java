package uk.childprotection.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.ApplicationTest;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.process.Desks;

@ApplicationTest
class EnginePeopleIT {

    @Autowired
    private People people;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Desks desks;

    @Test
    void areTheSameWhoeverIsSignedIn() {
        for (String person : new String[] {"sade", "petra", "admin"}) {
            desks.of(person).as(() -> {
                assertThat(people.find("chidi")).as(person).map(Person::name).hasValue("Chidi Chairperson");
                assertThat(people.withRole(Role.CONFERENCE_CHAIR))
                        .extracting(Person::id)
                        .contains("chidi", "chloe");
                assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo(person);
                return null;
            });
        }
    }

    @Test
    void areFoundAsSoonAsTheyHaveCome() {
        String id = "newcomer" + System.nanoTime();
        User newcomer = identity.newUser(id);
        newcomer.setFirstName("Nell");
        newcomer.setLastName("Newcomer");
        newcomer.setPassword("Conference-2026");
        identity.saveUser(newcomer);

        assertThat(people.find(id)).map(Person::name).hasValue("Nell Newcomer");
        identity.deleteUser(id);
    }

    @Test
    void areNobodyUnderAnIdThatNobodyHas() {
        assertThat(people.find("nobody")).isEmpty();
        assertThat(people.find("nobody")).isEmpty();
    }
}
