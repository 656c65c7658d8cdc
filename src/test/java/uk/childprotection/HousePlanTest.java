package uk.childprotection;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house: which room may know which, and what no room does. */
class HousePlanTest {

    private static final Package ROOT = ChildProtectionConference.class.getPackage();
    private static final Path PAGE = Path.of("docs/house-plan.md");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT.getName());

    @Test
    void everyRoomImportsOnlyTheRoomsNamedAtItsDoor() {
        ApplicationModules.of(ChildProtectionConference.class).verify();
    }

    @Test
    void thePageShowsThePlanAtTheDoors() throws IOException {
        var page = HousePlan.below(ROOT).page();

        if (Boolean.getBoolean("house.plan.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("Rewrite %s with: mvn test -Dtest=HousePlanTest -Dhouse.plan.write=true", PAGE)
                .content()
                .isEqualTo(page);
    }

    @Test
    void onlyTheProcessRoomKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT.getName() + ".process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("the engine can then be exchanged by touching one room")
                .check(HOUSE);
    }

    @Test
    void thePackagesOfTheProcessRoomGoRoundInNoCircle() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new PackagesOfTheProcessRoom())
                .should()
                .beFreeOfCycles()
                .because("a stretch of a case can then be read with those below it, and no further")
                .check(HOUSE);
    }

    @Test
    void noOneLearnsTheTimeButFromTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ChildProtectionConference.class.getName())
                .should()
                .accessTargetWhere(
                        describe("the time is read without the Clock bean", HousePlanTest::readsTheMachinesTime))
                .because("a limit that cannot be tested on another day is not tested")
                .check(HOUSE);
    }

    @Test
    void noOneWritesToTheConsoleBehindTheLogsBack() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(HOUSE);
    }

    @Test
    void partsAreGivenThroughTheConstructor() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void aClassIsNamedForItsWork() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Base|(?<!Team|Safeguarding)Manager)")
                .because("a name that says nothing hides a missing noun; team and safeguarding managers are people")
                .check(HOUSE);
    }

    private static boolean readsTheMachinesTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return access.getTarget().getFullName().equals("java.util.Date.<init>()");
        }
        if (owner.isEquivalentTo(ZoneId.class)) {
            return name.equals("systemDefault");
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        return owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && !access.getTarget().getFullName().endsWith("(" + Clock.class.getName() + ")");
    }

    /** The room itself, which holds what all its packages share, and each package below it. */
    private static final class PackagesOfTheProcessRoom implements SliceAssignment {

        private static final String ROOM = ROOT.getName() + ".process";

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            return name.equals(ROOM) || name.startsWith(ROOM + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of the process room";
        }
    }
}
