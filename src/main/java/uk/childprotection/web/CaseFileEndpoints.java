package uk.childprotection.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.childprotection.process.desk.FormDrafts;
import uk.childprotection.process.desk.FormDrafts.Kept;
import uk.childprotection.process.desk.TaskCards;
import uk.childprotection.process.desk.TaskCards.Card;
import uk.childprotection.process.engine.SignedIn;

/**
 * What Tasklist's script asks of the case file. The path lies under the engine's own web applications, so that their
 * sign-in and their protection against forged requests guard it too.
 */
@RestController
@RequestMapping("/camunda/api/case-file")
class CaseFileEndpoints {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK);
    private static final int SOON = 3;

    private final FormDrafts drafts;
    private final TaskCards cards;
    private final SignedIn signedIn;
    private final Clock clock;

    CaseFileEndpoints(FormDrafts drafts, TaskCards cards, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.cards = cards;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @PutMapping("/tasks/{taskId}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(@PathVariable String taskId, @RequestBody String answers) {
        drafts.save(signedIn.required(), taskId, answers);
    }

    @GetMapping("/tasks/{taskId}/draft")
    ResponseEntity<DraftView> draft(@PathVariable String taskId) {
        return view(drafts.besideTheCaseFile(signedIn.required(), taskId));
    }

    @PutMapping("/start-forms/{process}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveStartDraft(@PathVariable String process, @RequestBody String answers) {
        drafts.saveStart(signedIn.required(), process, answers);
    }

    @GetMapping("/start-forms/{process}/draft")
    ResponseEntity<DraftView> startDraft(@PathVariable String process) {
        return view(drafts.start(signedIn.required(), process));
    }

    @DeleteMapping("/start-forms/{process}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeStartDraft(@PathVariable String process) {
        drafts.removeStart(signedIn.required(), process);
    }

    private static ResponseEntity<DraftView> view(Optional<Kept> kept) {
        return kept.map(draft -> new DraftView(MOMENT.format(draft.savedAt().atZone(London.ZONE)), draft.answers()))
                .map(view ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/cards")
    Map<String, CardView> cards(@RequestParam(name = "task", defaultValue = "") List<String> taskIds) {
        Map<String, CardView> views = new TreeMap<>();
        cards.of(signedIn.required(), taskIds).forEach((id, card) -> views.put(id, view(card)));
        return views;
    }

    private CardView view(Card card) {
        LocalDate today = LocalDate.now(clock.withZone(London.ZONE));
        String reference = card.family().value();
        if (card.dueOn() == null) {
            return new CardView(
                    card.shortName(),
                    reference,
                    "/families/" + reference,
                    null,
                    null,
                    card.about(),
                    late(card),
                    responsible(card));
        }
        long left = ChronoUnit.DAYS.between(today, card.dueOn());
        String standing = left < 0 ? "PASSED" : left <= SOON ? "DUE_SOON" : "ON_TIME";
        String day = DAY.format(card.dueOn());
        String limit = left < 0 ? "Was due " + day : left == 0 ? "Due today, " + day : "Due " + day;
        return new CardView(
                card.shortName(),
                reference,
                "/families/" + reference,
                limit,
                standing,
                card.about(),
                late(card),
                responsible(card));
    }

    private static String late(Card card) {
        return card.late() == null ? null : "Why late: " + card.late();
    }

    private static String responsible(Card card) {
        return card.responsible() == null ? null : "Responsible until our conference: " + card.responsible();
    }

    /** A draft as the script fills it in. */
    record DraftView(String savedAt, JsonNode answers) {}

    /** One card as the script shows it. */
    record CardView(
            String family,
            String reference,
            String link,
            String limit,
            String standing,
            String about,
            String late,
            String responsible) {}
}
