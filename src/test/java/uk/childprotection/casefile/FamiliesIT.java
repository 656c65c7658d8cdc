package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;

@DatabaseTest(rooms = "casefile")
class FamiliesIT {

    @Autowired
    private Families families;

    @Test
    void keepsTheWholeFamily() {
        var reference = families.open(theTestcases().build());

        var file = families.find(reference);

        assertThat(file.children())
                .extracting(Child::displayName)
                .containsExactly("Amber Testcase", "Basil Testcase", "Unborn baby Sample");
    }
}
