package uk.childprotection.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.childprotection.casefile.FamilyBuilder.theTestcases;
import static uk.childprotection.correspondence.ReadBack.value;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.SupporterRole;

/** What letters do to their readers' calendars, read out of the files as a calendar program reads them. */
@DatabaseTest(rooms = {"casefile", "correspondence", "print"})
class LetterCalendarIT {

    private static final List<String> CHILDREN = List.of("Amber", "Basil", "Coral");
    private static final List<Passage> REASON = List.of(Passage.of("The chair was ill."));
    private static final LocalDate FIRST_DATE = LocalDate.of(2026, 3, 20);
    private static final LocalDate SECOND_DATE = LocalDate.of(2026, 4, 1);

    private static final Recipient NURSE = professional("P2", "Ms Ivy Example", "ivy@nhs.net");
    private static final Recipient MOTHER = new Recipient(
            "A1",
            "Ms Hazel Sample",
            null,
            "1 Larch Walk",
            "hazel@nhs.net",
            SafeContact.POST_AND_EMAIL,
            null,
            LetterFormat.STANDARD);

    @Autowired
    private Letters letters;

    @Autowired
    private LetterRows rows;

    @Autowired
    private CalendarFile calendarFile;

    @Autowired
    private TestClock clock;

    private final UUID conference = UUID.randomUUID();
    private FamilyReference family;

    @BeforeEach
    void openFamily(@Autowired Families families) {
        clock.goTo(TestClock.FIRST_DAY);
        family = families.open(theTestcases().build());
    }

    @Test
    void invitesWithTheTimeInLondonAndItsZone() {
        var file = calendar(write(conference, NURSE, supporter(at(FIRST_DATE)))).orElseThrow();

        assertThat(file)
                .contains("METHOD:REQUEST", "DTSTART;TZID=Europe/London:20260320T103000")
                .contains("DTEND;TZID=Europe/London:20260320T123000");
        var parsed = ReadBack.parsed(file.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.getComponents(Component.VTIMEZONE)).hasSize(1);
        var event = ReadBack.event(parsed);
        assertThat(value(event, Property.LOCATION)).isEqualTo("Room 2, Sample House, 1 Example Street, Testham");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.CLASS)).isEqualTo("PRIVATE");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:conferences@council.example");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260302T090000Z");
    }

    @Test
    void keepsSummerTimeAsSummerTime() {
        var file =
                calendar(write(conference, NURSE, supporter(at(SECOND_DATE)))).orElseThrow();

        assertThat(file).contains("DTSTART;TZID=Europe/London:20260401T103000");
        assertThat(rows.calendarsOf(conference).get(0).begins().toInstant()).hasToString("2026-04-01T09:30:00Z");
    }

    @Test
    void namesNobodyButItsReader() {
        var other = professional("P3", "PC Rowan Example", "rowan@police.uk");
        var files = letters
                .write(
                        family,
                        LetterOrder.about(
                                conference,
                                List.of(
                                        LetterOrder.of(NURSE, professionalInvitation()),
                                        LetterOrder.of(other, professionalInvitation()),
                                        LetterOrder.of(MOTHER, SampleLetters.parentInvitation(null)))))
                .letters()
                .stream()
                .map(letter -> calendar(letter).orElseThrow())
                .toList();

        assertThat(files.get(0))
                .contains("SUMMARY:Initial child protection conference (" + family + ")")
                .contains("ATTENDEE;RSVP=FALSE:mailto:ivy@nhs.net")
                .doesNotContain("rowan@", "hazel@");
        assertThat(files.get(2))
                .contains("SUMMARY:Meeting with Testshire County Council")
                .doesNotContain(family.value(), "child", "ivy@", "rowan@");
        assertThat(files)
                .allSatisfy(file -> assertThat(file)
                        .doesNotContain(
                                "Amber", "Testcase", "Hazel", "Ivy", "Rowan", "Chairperson", "Sade", "P2", "A1"));
        assertThat(files.stream().map(file -> value(event(file), Property.UID))).doesNotHaveDuplicates();
    }

    @Test
    void raisesItsNumberWheneverTheConferenceMoves() {
        var first = write(conference, NURSE, supporter(at(FIRST_DATE)));
        var second = write(conference, NURSE, rebooked(at(SECOND_DATE)));
        var third = write(conference, NURSE, adjourned(at(SECOND_DATE.plusDays(1))));

        assertThat(List.of(first, second, third))
                .extracting(letter -> value(event(calendar(letter).orElseThrow()), Property.SEQUENCE))
                .containsExactly("0", "1", "2");
        assertThat(List.of(first, second, third))
                .extracting(letter -> value(event(calendar(letter).orElseThrow()), Property.UID))
                .containsOnly(rows.calendar(first).orElseThrow().uid());
    }

    @Test
    void takesACancelledConferenceOut() {
        write(conference, NURSE, supporter(at(FIRST_DATE)));
        write(conference, NURSE, rebooked(at(SECOND_DATE)));

        var file = calendar(write(conference, NURSE, cancelled())).orElseThrow();

        assertThat(file).contains("METHOD:CANCEL", "DTSTART;TZID=Europe/London:20260401T103000");
        assertThat(value(event(file), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(file), Property.SEQUENCE)).isEqualTo("2");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void makesTheMeetingKnownToWhoeverHasNoAddressToBeInvitedAt(CapturedOutput log) {
        var friend = new Recipient(
                "with:A1", "Ms Fern Fixture", null, "5 Willow Close", null, null, null, LetterFormat.STANDARD);
        var told =
                calendar(write(conference, friend, supporter(at(FIRST_DATE)))).orElseThrow();
        var moved =
                calendar(write(conference, friend, rebooked(at(SECOND_DATE)))).orElseThrow();
        var takenOut = calendar(write(conference, friend, cancelled())).orElseThrow();

        assertThat(told).contains("METHOD:PUBLISH", "SEQUENCE:0");
        assertThat(moved).contains("METHOD:PUBLISH", "SEQUENCE:1", "20260401T103000");
        assertThat(takenOut).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(List.of(told, moved, takenOut)).noneMatch(file -> file.contains("ATTENDEE"));
        assertThat(List.of(told, moved, takenOut))
                .allMatch(file -> !ReadBack.parsed(file.getBytes(StandardCharsets.UTF_8))
                        .validate()
                        .hasErrors());
        assertThat(log).doesNotContain("CalendarOutputter");
    }

    @Test
    void hasNothingToTakeOutForWhoNeverHadTheTime() {
        assertThat(calendar(write(conference, NURSE, cancelled()))).isEmpty();
        assertThat(calendar(write(conference, MOTHER, SampleLetters.exclusion(null))))
                .isEmpty();
        assertThat(calendar(write(conference, MOTHER, rebooked(at(FIRST_DATE)).dayOnly())))
                .isEmpty();
    }

    @Test
    void takesTheTimeAndPlaceFromWhoIsKeptOutLater() {
        write(conference, MOTHER, SampleLetters.parentInvitation(null));

        var file = calendar(write(conference, MOTHER, SampleLetters.exclusion(null)))
                .orElseThrow();
        var after = calendar(write(conference, MOTHER, rebooked(at(SECOND_DATE)).dayOnly()));

        assertThat(file).contains("METHOD:CANCEL");
        assertThat(after).isEmpty();
    }

    @Test
    void leavesTheEntryOfWhoMissesAPart() {
        write(conference, MOTHER, SampleLetters.parentInvitation(null));

        assertThat(calendar(write(conference, MOTHER, SampleLetters.exclusion(SampleLetters.POLICE_PART))))
                .isEmpty();
    }

    @Test
    void invitesAgainWhoeverMayComeAgain() {
        write(conference, MOTHER, SampleLetters.parentInvitation(null));
        write(conference, MOTHER, SampleLetters.exclusion(null));

        var file =
                calendar(write(conference, MOTHER, rebooked(at(SECOND_DATE)))).orElseThrow();

        assertThat(file).contains("METHOD:REQUEST");
        assertThat(value(event(file), Property.SEQUENCE)).isEqualTo("2");
    }

    @Test
    void tellsTwoWhoComeAlongWithTheSamePersonApart() {
        var friend = new Recipient(
                "with:A1", "Ms Fern Fixture", null, null, "fern@nhs.net", null, null, LetterFormat.STANDARD);
        var solicitor = new Recipient(
                "with:A1", "Mr Lowell Example", null, null, "lowell@cjsm.net", null, null, LetterFormat.STANDARD);

        var first = write(conference, friend, supporter(at(FIRST_DATE)));
        var second = write(conference, solicitor, supporter(at(FIRST_DATE)));

        assertThat(rows.calendar(first).orElseThrow().uid())
                .isNotEqualTo(rows.calendar(second).orElseThrow().uid());
        assertThat(rows.calendar(second).orElseThrow().sequence()).isZero();
    }

    @Test
    void saysHowToJoinWhenThereIsNoRoom() {
        var byVideo = new ConferenceFacts(
                ConferenceKind.REVIEW,
                FIRST_DATE,
                LocalTime.of(9, 0),
                null,
                "https://video.council.example/1234, PIN 5678",
                "Chidi Chairperson");

        var event = event(calendar(write(conference, NURSE, rebooked(byVideo))).orElseThrow());

        assertThat(value(event, Property.SUMMARY)).startsWith("Child protection review conference (");
        assertThat(value(event, Property.LOCATION)).isEmpty();
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("https://video.council.example/1234, PIN 5678");
    }

    @Test
    void movesACoreGroupAndTakesItOutWhileItsTimeIsOpen() {
        var group = UUID.randomUUID();
        var invited = calendar(write(group, NURSE, coreGroup(FIRST_DATE, LocalTime.of(14, 0), null)))
                .orElseThrow();
        var moved = calendar(write(group, NURSE, coreGroup(SECOND_DATE, LocalTime.of(14, 0), FIRST_DATE)))
                .orElseThrow();
        var open = calendar(write(group, NURSE, coreGroup(SECOND_DATE, null, FIRST_DATE)))
                .orElseThrow();

        assertThat(invited).contains("SUMMARY:Core group (" + family + ")", "DTEND;TZID=Europe/London:20260320T153000");
        assertThat(moved).contains("METHOD:REQUEST", "SEQUENCE:1", "20260401T140000");
        assertThat(open).contains("METHOD:CANCEL", "SEQUENCE:2");
    }

    @Test
    void takesACoreGroupOutWithTheLetterThatTellsOfTheEndOfItsPlan() {
        var group = UUID.randomUUID();
        write(group, NURSE, coreGroup(FIRST_DATE, LocalTime.of(14, 0), null));
        var ending = LetterOrder.of(
                NURSE, SampleLetters.all().get("plan-ended-professional").content());

        var told = letters.write(
                        family,
                        List.of(
                                ending.takingOut(group),
                                LetterOrder.of(MOTHER, parentEnding()).takingOut(group)))
                .letters();

        assertThat(calendar(told.get(0)).orElseThrow())
                .contains("METHOD:CANCEL", "SEQUENCE:1", "SUMMARY:Core group (" + family + ")", "20260320T140000");
        assertThat(calendar(told.get(1))).as("who never had it in the calendar").isEmpty();
        var again = letters.write(family, List.of(ending.takingOut(group))).letters();
        assertThat(calendar(again.get(0))).isEmpty();
    }

    private static LetterContent parentEnding() {
        return SampleLetters.all().get("plan-ended-family").content();
    }

    @Test
    void isTheSameFileWheneverItIsSentAgain() {
        var letter = write(conference, NURSE, supporter(at(FIRST_DATE)));
        var before = calendar(letter);
        clock.advance(Duration.ofDays(3));
        write(conference, NURSE, rebooked(at(SECOND_DATE)));

        assertThat(calendar(letter)).isEqualTo(before);
    }

    private static net.fortuna.ical4j.model.component.VEvent event(String file) {
        return ReadBack.event(ReadBack.parsed(file.getBytes(StandardCharsets.UTF_8)));
    }

    private java.util.Optional<String> calendar(UUID letter) {
        return rows.calendar(letter)
                .map(entry -> new String(calendarFile.of(letters.letter(letter), entry), StandardCharsets.UTF_8)
                        .replace("\r\n ", ""));
    }

    private UUID write(UUID meeting, Recipient to, LetterContent content) {
        return letters.write(family, LetterOrder.about(meeting, List.of(LetterOrder.of(to, content))))
                .letters()
                .get(0);
    }

    private static ConferenceFacts at(LocalDate day) {
        return new ConferenceFacts(
                ConferenceKind.INITIAL,
                day,
                SampleLetters.CONFERENCE.at(),
                SampleLetters.CONFERENCE.place(),
                null,
                "Chidi Chairperson");
    }

    private static LetterContent supporter(ConferenceFacts facts) {
        return new InvitationLetter.ForSupporter(
                facts, "Ms Hazel Sample", SupporterRole.values()[0], Arrangements.none());
    }

    private static LetterContent professionalInvitation() {
        return SampleLetters.all().get("invitation-professional").content();
    }

    private static RebookedLetter rebooked(ConferenceFacts facts) {
        return new RebookedLetter(
                Audience.PROFESSIONAL,
                CHILDREN,
                FIRST_DATE,
                facts,
                REASON,
                List.of(),
                facts.on().minusDays(3),
                null,
                "Sade Sample");
    }

    private static LetterContent adjourned(ConferenceFacts next) {
        return new AdjournedLetter(
                Audience.PROFESSIONAL, CHILDREN, FIRST_DATE, REASON, REASON, next, null, "Sade Sample");
    }

    private static LetterContent cancelled() {
        return new CancelledLetter(Audience.PROFESSIONAL, CHILDREN, FIRST_DATE, REASON, REASON, "Sade Sample");
    }

    private static LetterContent coreGroup(LocalDate on, LocalTime at, LocalDate insteadOf) {
        return new CoreGroupInvitation(
                Audience.PROFESSIONAL,
                insteadOf == null ? CoreGroupInvitation.News.INVITED : CoreGroupInvitation.News.MOVED,
                CHILDREN,
                on,
                at,
                "Room 2",
                insteadOf,
                List.of(),
                List.of(new ToldMember("Ms Ivy Example", "Health visitor")),
                "Sade Sample");
    }

    private static Recipient professional(String number, String name, String email) {
        return new Recipient(number, name, null, "1 Example Street", email, null, null, LetterFormat.STANDARD);
    }
}
