package uk.childprotection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.childprotection.DatabaseTest;
import uk.childprotection.TestClock;

@DatabaseTest(rooms = "casefile")
class DraftsIT {

    private static final FamilyReference FAMILY = new FamilyReference(2026, 42);

    @Autowired
    private Drafts drafts;

    @Autowired
    private TestClock clock;

    @Test
    void keepsTheLastOfATasksDrafts() {
        drafts.save("task1", FAMILY, "swhazel", "{\"reasons\":\"half\"}");
        clock.advance(Duration.ofSeconds(5));

        var last = drafts.save("task1", FAMILY, "swrowan", "{\"reasons\":\"half a sentence\"}");

        assertThat(drafts.find("task1")).contains(last);
        assertThat(last.savedAt()).isEqualTo(clock.instant());
    }

    @Test
    void keepsADraftBeforeThereIsAFamily() {
        var draft = drafts.save("start-enquiry swhazel", null, "swhazel", "{}");

        assertThat(drafts.find("start-enquiry swhazel")).contains(draft);
    }

    @Test
    void knowsWhatNobodyHasTouchedForSomeTime() {
        var start = Drafts.ofStart("section-47-enquiry", "swhazel");
        drafts.save("longAgo", FAMILY, "swhazel", "{}");
        drafts.save(start, null, "swhazel", "{}");
        clock.advance(Duration.ofDays(7));
        drafts.save("touched", FAMILY, "swhazel", "{}");

        assertThat(drafts.untouchedSince(clock.instant()))
                .contains("longAgo", start)
                .doesNotContain("touched");
        assertThat(Drafts.isOfStart(start)).isTrue();
        assertThat(Drafts.isOfStart("longAgo")).isFalse();
    }

    @Test
    void handsADraftOnToAnotherTask() {
        var interrupted = Drafts.ofInterrupted("process7", "Activity_RecordDecisions");
        var typed = drafts.save("task1", FAMILY, "swhazel", "{}");

        drafts.handOn("task1", interrupted);
        assertThat(drafts.find("task1")).isEmpty();
        drafts.handOn(interrupted, "task2");
        drafts.handOn(interrupted, "task3");

        assertThat(drafts.find("task2").orElseThrow().savedAt()).isEqualTo(typed.savedAt());
        assertThat(Drafts.interruptedIn(interrupted)).contains("process7");
        assertThat(Drafts.interruptedIn("task2")).isEmpty();
    }

    @Test
    void removesADraft() {
        drafts.save("task1", FAMILY, "swhazel", "{}");

        drafts.remove("task1");
        drafts.remove("task1");

        assertThat(drafts.find("task1")).isEmpty();
    }

    @Test
    void takesAMegabyteAndRefusesMore() {
        var most = "ü".repeat(Drafts.MOST_BYTES / 2);

        assertThat(drafts.save("task1", FAMILY, "swhazel", most).answers()).isEqualTo(most);
        assertThatThrownBy(() -> drafts.save("task1", FAMILY, "swhazel", most + "x"))
                .isInstanceOf(Refusal.class)
                .hasMessage("This draft is larger than 1 MB and was not saved. Shorten the longest answers.");
        assertThat(drafts.find("task1").orElseThrow().answers()).isEqualTo(most);
    }
}
