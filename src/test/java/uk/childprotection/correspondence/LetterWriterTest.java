package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.childprotection.correspondence.SampleLetters.CHILD;
import static uk.childprotection.correspondence.SampleLetters.CONFERENCE;
import static uk.childprotection.correspondence.SampleLetters.EVERYBODY;
import static uk.childprotection.correspondence.SampleLetters.FAMILY;
import static uk.childprotection.correspondence.SampleLetters.FATHER;
import static uk.childprotection.correspondence.SampleLetters.FRIEND;
import static uk.childprotection.correspondence.SampleLetters.HEALTH_VISITOR;
import static uk.childprotection.correspondence.SampleLetters.MOTHER;
import static uk.childprotection.correspondence.SampleLetters.NEIGHBOUR;
import static uk.childprotection.correspondence.SampleLetters.POLICE_PART;
import static uk.childprotection.correspondence.SampleLetters.SECRET;
import static uk.childprotection.correspondence.SampleLetters.TODAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ExclusionGround;
import uk.childprotection.conference.SupporterRole;

class LetterWriterTest {

    /** Every name in the sample letters, word by word. */
    private static final List<String> NAMES = List.of(
            "Amber",
            "Basil",
            "Coral",
            "Testcase",
            "Hazel",
            "Oakley",
            "Ivy",
            "Fern",
            "Fixture",
            "Rowan",
            "Neighbour",
            "Chidi",
            "Chairperson",
            "Sade",
            "Elm",
            "Robin",
            "Sunita");

    private final LetterWriter writer = SampleDesk.writer();

    @Test
    void invitesAParentWithAllTheyNeedToPrepare() {
        var text = text(MOTHER, SampleLetters.parentInvitation(null));

        assertThat(text)
                .contains("2 March 2026", "Our reference: CP-2026-00042", "Dear Ms Hazel Sample,")
                .contains("Friday 20 March 2026", "10:30am", "Room 2, Sample House")
                .contains("Amber, Basil and Coral")
                .as("everyone attending or sending a report")
                .contains("PC Rowan Example, Police, coming and writing a report")
                .contains("Dr Elm Example, Family doctor (GP), writing a report, not coming")
                .as("the agenda")
                .contains("Everyone will say who they are. The chair will say why we are meeting.")
                .contains(
                        "1. The reports: what worries us and what goes well", "7. The plan, who does what, and when we")
                .as("how to prepare")
                .contains("You will get the reports by Tuesday 17 March 2026.", "Is something in a report wrong?")
                .as("who may come along")
                .contains("You can bring a friend or someone from your family", "They cannot act as your advocate")
                .contains("A child can have an advocate.", "We have also written to Amber to ask them to come.")
                .contains("We are finding an interpreter for Polish.", "large print")
                .contains("The chair has never worked with your family.", "If you cannot come")
                .contains("It cannot take a child away from you.", "Please keep this private")
                .contains("You can also make a complaint.", "Write to the Complaints Team")
                .contains("Invented Advice can give you free and private advice.")
                .contains("Child Protection Conference Service", "Telephone: 01632 960100")
                .doesNotContain("The part you will miss");
    }

    @Test
    void leavesOutOfAnInvitationWhatItsReaderMisses() {
        var missed = new PartMissed(POLICE_PART, "You can write to the chair first.");

        var text = text(FATHER, SampleLetters.parentInvitation(missed));

        assertThat(text)
                .contains("you will not be there while the police speak about their enquiries")
                .contains("You can write to the chair first.")
                .doesNotContain(SECRET, "What the police can tell us in private");
    }

    @Test
    void invitesAChildInTheChildsWords() {
        var text = text(CHILD, SampleLetters.all().get("invitation-child").content());

        assertThat(text)
                .contains("Dear Amber,", "You do not have to come. It is up to you.")
                .contains("Robin Voice can be your advocate.", "Best wishes", "Invented Childline");
    }

    @Test
    void speaksToTheCarerOfAYoungChildAndLeavesOutWhatAnybodyMustNotKnow() {
        var order = SampleLetters.all().get("invitation-child-carer");
        var text = text(order.to(), order.content());

        assertThat(text)
                .contains("The parent or carer of Amber Testcase", "Dear parent or carer of Amber,")
                .contains("Please read it out to your child", "draw a picture")
                .doesNotContain("What the police can tell us in private");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lettersToChildren")
    void speaksToCarerChildAndYoungPersonInEveryLetterToAChild(String name) {
        var child = text(name);
        var carer = text(name + "-carer");
        var grown = text(name + "-young-person");

        assertThat(child).contains("Dear Amber,").doesNotContain("Please read it out");
        assertThat(carer)
                .contains("The parent or carer of Amber Testcase", "Dear parent or carer of Amber,")
                .contains("Please read it out to your child")
                .as("whoever may hear it")
                .doesNotContain(SECRET, "What the police can tell us in private");
        assertThat(grown).contains("Dear Amber,").doesNotContain("Please read it out", "grown-up", "draw");
    }

    static Stream<String> lettersToChildren() {
        return SampleLetters.all().entrySet().stream()
                .filter(letter -> letter.getValue().to() == CHILD)
                .map(letter -> letter.getKey());
    }

    @ParameterizedTest
    @CsvSource({
        "conference-rebooked-child, You can ask to read the reports yourself.",
        "conference-adjourned-child, What you have said so far still counts.",
        "conference-cancelled-child, Do you think that there should be a meeting all the same?",
        "chair-changed-child, on your own if you like.",
        "core-group-invitation-child-invited, You decide how you take part.",
        "updated-plan-child, Do you think that the plan should say something else?",
        "early-review-child, Do you not feel safe",
        "plan-ended-child, You can ask your social worker what help goes on",
        "record-page-child, You can ask to read the whole record.",
        "group-conference-offer-child, You can say who should come and who should not."
    })
    void tellsAYoungPersonMoreThanAChild(String letter, String more) {
        assertThat(text(letter + "-young-person")).contains(more);
        assertThat(text(letter)).doesNotContain(more);
    }

    @Test
    void tellsAChildWhoIsKeptOutWhoCanHelp() {
        assertThat(text("exclusion-child"))
                .contains("Best wishes", "An advocate can do it for you.")
                .doesNotContain("solicitor");
    }

    @Test
    void speaksToAYoungPersonAsToOne() {
        var invitation = SampleLetters.all().get("invitation-child-young-person");
        var decision = SampleLetters.all().get("decision-child-young-person");

        assertThat(text(invitation.to(), invitation.content()))
                .contains("You can ask to read the reports before the meeting.", "Dear Amber,")
                .doesNotContain("draw a picture", "read it out");
        assertThat(text(decision.to(), decision.content()))
                .contains("The plan says what the adults around you must do")
                .doesNotContain("grown-ups");
    }

    @ParameterizedTest
    @CsvSource({"0, CARER", "7, CARER", "8, CHILD", "12, CHILD", "13, YOUNG_PERSON", "17, YOUNG_PERSON"})
    void knowsTheReaderOfAChildsLetterByAge(int age, ChildReader reader) {
        assertThat(ChildReader.of(age)).isEqualTo(reader);
    }

    @Test
    void invitesAProfessionalAndAsksForTheReport() {
        var text = text(
                HEALTH_VISITOR,
                SampleLetters.all().get("invitation-professional").content());

        assertThat(text)
                .contains("Please send us a written report by Wednesday 18 March 2026, also if you cannot attend")
                .contains("has suffered significant harm", "Confidentiality", "Dr Elm Example")
                .doesNotContain("make a complaint");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhoComesAlongWhenAndWhereAndNothingOfTheWorries(SupporterRole role) {
        var text = text(
                FRIEND, new InvitationLetter.ForSupporter(CONFERENCE, "Ms Hazel Sample", role, Arrangements.none()));

        assertThat(text)
                .contains("Ms Hazel Sample", "Friday 20 March 2026", "Room 2", "Please keep this private")
                .doesNotContain("Amber", "Oakley", "scared");
    }

    @Test
    void tellsASolicitorToSupportAndNotToActAsAdvocate() {
        var text = text(
                FRIEND,
                new InvitationLetter.ForSupporter(
                        CONFERENCE, "Ms Hazel Sample", SupporterRole.SOLICITOR, Arrangements.none()));

        assertThat(text).contains("You do not act as their advocate.");
    }

    @Test
    void tellsAPersonWhoIsKeptOutWhyAndHowTheyAreHeardButNotTheTimeAndThePlace() {
        var text = text(FATHER, SampleLetters.exclusion(null));

        assertThat(text)
                .contains("The chair has decided that you will not be at this meeting.")
                .contains("The police have not finished their enquiries.")
                .contains("Sade Sample will visit you and write down what you want to say.")
                .contains("by Tuesday 17 March 2026", "We will write to you after the meeting")
                .doesNotContain("10:30", "Room 2");
    }

    @Test
    void tellsAPersonWhoIsKeptOutOfAPartThatTheRestIsOpenToThem() {
        assertThat(text(FATHER, SampleLetters.exclusion(POLICE_PART)))
                .contains("will not be there while the police speak about their enquiries")
                .contains("You can be at the rest of the meeting.");
    }

    @ParameterizedTest
    @EnumSource
    void neverTellsThePersonWhoIsKeptOutThatAChildAskedForIt(ExclusionGround ground) {
        assertThat(SampleDesk.wording("en").ground(ground))
                .endsWith(".")
                .doesNotContainIgnoringCase("child ask", "asked", "request");
    }

    @Test
    void tellsAPersonWhoIsKeptOutOnlyTheDayOfANewDate() {
        var rebooked = (RebookedLetter)
                SampleLetters.all().get("conference-rebooked-family").content();
        var adjourned = (AdjournedLetter)
                SampleLetters.all().get("conference-adjourned-family").content();

        var letters = List.of(text(FATHER, rebooked.dayOnly()), text(FATHER, adjourned.dayOnly()));

        assertThat(letters)
                .allSatisfy(text -> assertThat(text)
                        .contains("Friday 20 March 2026", "You will still be heard.")
                        .doesNotContain("10:30", "Room 2", "PC Rowan Example", "Can you not come"));
    }

    @Test
    void leavesOutOfACompanionsLetterWhatThePersonTheyComeWithMisses() {
        var solicitor = Recipient.companion(PersonNumber.adult(2), "Mr Brief Invented", null, null);

        assertThat(text(solicitor, SampleLetters.familyDecision(false))).doesNotContain(SECRET);
    }

    @Test
    void tellsAParentTheDecisionForEachChildAndTheWholePlan() {
        var text = text(MOTHER, SampleLetters.familyDecision(false));

        assertThat(text)
                .contains("Amber will have a child protection plan. The main worry is emotional abuse.")
                .contains("Basil will have a child protection plan. The main worry is neglect.")
                .contains("Coral does not need a child protection plan.", "grandmother every month")
                .contains("The lead social worker for Amber is Sade Sample.")
                .as("what must change, who does what by when, how we shall know")
                .contains("Amber, Basil and Coral: The home is calm")
                .contains("What will be done: Go to the Calm Homes group every week", "Who does it: Mr Oakley Testcase")
                .contains("By when: 10 April 2026", "How we will know: The group tells us he was there")
                .as("the family's own parts and the contingency")
                .contains("Mr Testcase stays with his brother", "we will meet at once and talk to our solicitors")
                .as("the core group, visits and dates")
                .contains("at least once every 10 working days", "Ms Ivy Example, Health visitor")
                .contains("First core group: Wednesday 1 April 2026, 2pm, Testham Family Centre")
                .contains("Review: Wednesday 17 June 2026", "Only a review can end the plan.")
                .as("disagreement")
                .contains("We will write it down with the decision. The decision still stands.")
                .contains("Mr Testcase does not agree", "Please keep this private")
                .doesNotContain("solicitor straight away", "left out of this letter");
    }

    @Test
    void tellsAParentToSeeASolicitorWhenRemovalWasSpokenOf() {
        assertThat(text(MOTHER, SampleLetters.familyDecision(true)))
                .contains("Please see a solicitor straight away", "it cannot take a child away from you");
    }

    @Test
    void leavesOutOfADecisionWhatItsReaderMissedAndSaysSo() {
        var text = text(FATHER, SampleLetters.familyDecision(false));

        assertThat(text)
                .contains("Some things are left out of this letter.", "Amber will have a child protection plan.")
                .doesNotContain(SECRET, "blue van");
    }

    @Test
    void tellsAChildTheDecisionAboutThemAndWhomToTalkTo() {
        var text = text(CHILD, SampleLetters.all().get("decision-child").content());

        assertThat(text)
                .contains("You will have a child protection plan.", "It is not your fault.", "Invented Childline")
                .doesNotContain("emotional abuse", "Who does it");
    }

    @Test
    void tellsANeighbourThatTheWorryWasHeardAndNothingOfTheFamily() {
        var text = text(
                NEIGHBOUR,
                SampleLetters.all().get("enquiry-not-needed-neighbour").content());

        assertThat(text).contains("You did the right thing.").doesNotContain("Amber", "early help");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void tellsNobodySomebodyElsesAddressTelephoneOrEmail(String name, LetterOrder order) {
        var words = words(order.to(), order.content());
        var others = new ArrayList<String>();
        for (var person : EVERYBODY) {
            if (!person.id().equals(order.to().id())) {
                others.addAll(person.addressLines());
                others.add(person.email() == null ? "nobody@nowhere.example" : person.email());
            }
        }
        others.removeAll(order.to().addressLines());
        others.removeAll(SampleDesk.authority().address());

        assertThat(words.html()).doesNotContain(others);
        assertThat(words.plain()).doesNotContain(others);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void namesNobodyInASubject(String name, LetterOrder order) {
        assertThat(writer.subject(FAMILY, order.to(), order.content()))
                .doesNotContain(NAMES)
                .hasSizeLessThan(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void namesNobodyOfTheFamilyToColleagues(String name, LetterOrder order) {
        if (order.content().audience() == Audience.STAFF) {
            assertThat(text(order.to(), order.content()))
                    .contains("CP-2026-00042")
                    .doesNotContain("Amber", "Basil", "Coral", "Hazel", "Oakley");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void leadsColleaguesToTheFileUnlessTheyNoLongerSeeIt(String name, LetterOrder order) {
        if (order.content().audience() == Audience.STAFF) {
            var file = "https://conferences.council.example/families/CP-2026-00042";
            var text = text(order.to(), order.content());
            if (name.endsWith("notice-handed-over")) {
                assertThat(text).doesNotContain(file);
            } else {
                assertThat(text).contains(file);
            }
        }
    }

    @Test
    void coversEveryKindOfLetter() {
        var written = SampleLetters.all().values().stream()
                .map(order -> order.content().kind());

        assertThat(written.distinct().toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(LetterKind.values())
                        .filter(kind -> kind != LetterKind.READ_NOTICE)
                        .toList());
    }

    @Test
    void writesWordsAsTheyAreAndNeverAsMarkup() {
        var content = new EnquiryNotNeededLetter(
                true, TODAY, "<b>Amber</b> & Basil", Passage.of("A visit <script>x</script>"));

        var words = words(HEALTH_VISITOR, content);

        assertThat(words.html())
                .contains("&lt;b&gt;Amber&lt;/b&gt; &amp; Basil")
                .doesNotContain("<script");
        assertThat(words.plain()).contains("<b>Amber</b> & Basil", "A visit <script>x</script>");
    }

    @Test
    void refusesADecisionWithoutThePlanItSpeaksOf() {
        assertThatThrownBy(() -> new DecisionLetter.ToFamily(
                        TODAY, "Chidi Chairperson", SampleLetters.decisions(), null, List.of(), false, "Sade", false))
                .hasMessage("An outline plan goes with a decision for a plan, and only with one");
    }

    private String text(String name) {
        var order = SampleLetters.all().get(name);
        return text(order.to(), order.content());
    }

    private String text(Recipient to, LetterContent content) {
        return words(to, content).plain().replaceAll("\\s+", " ");
    }

    private LetterWords words(Recipient to, LetterContent content) {
        return writer.write(UUID.randomUUID(), FAMILY, to, content, TODAY);
    }

    static Stream<Arguments> letters() {
        return LetterPagesTest.letters();
    }
}
