package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.childprotection.access.Look;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.FamilyQuestion;
import uk.childprotection.casefile.FamilyReference;

class LookViewTest {

    private static final FamilyReference FAMILY = new FamilyReference(2026, 42);

    private final People people = mock();
    private final StaffNames names = new StaffNames(people);

    @Test
    void putsTheLooksOfAPersonOnADayTogether() {
        when(people.find("sade")).thenReturn(Optional.of(new Person("sade", "Sade Sample", null, Set.of(), Set.of())));

        List<LookView> views = LookView.of(
                List.of(
                        look("2026-07-02T22:59:00Z", "sade", LookKind.PAGE, null),
                        look("2026-07-02T10:00:00Z", "gone", LookKind.LETTER, null),
                        look("2026-07-02T09:00:00Z", "sade", LookKind.PAGE, null),
                        look("2026-07-02T08:00:00Z", "sade", LookKind.SEARCH, FamilyQuestion.Kind.NHS_NUMBER),
                        look("2026-07-01T22:59:00Z", "sade", LookKind.FORM, null)),
                names);

        assertThat(views)
                .containsExactly(
                        new LookView(
                                "Thu 2 Jul 2026", "Sade Sample", "Page of the family (2 times), Search by NHS number"),
                        new LookView("Thu 2 Jul 2026", "gone", "Letter"),
                        new LookView("Wed 1 Jul 2026", "Sade Sample", "Form"));
    }

    private static Look look(String at, String person, LookKind kind, FamilyQuestion.Kind question) {
        return new Look(null, Instant.parse(at), person, kind, FAMILY, question);
    }
}
