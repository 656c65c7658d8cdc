package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.childprotection.ApplicationTest;
import uk.childprotection.TestClock;
import uk.childprotection.access.Look;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.process.Desks;
import uk.childprotection.process.StartedEnquiry;

/**
 * Every endpoint of the application, tried over the network as nobody, as somebody whose family it is not, as the right role on a
 * restricted family, and as the right person.
 */
@ApplicationTest
class EndpointAccessIT {

    private static final Set<String> OURS = Set.of(
            "GET /",
            "GET /families",
            "POST /families",
            "GET /families/{reference}",
            "GET /families/{reference}/chronology/{id}",
            "GET /letters/preview",
            "GET /letters/preview/page",
            "GET /letters/preview/pdf",
            "GET /letters/{id}",
            "GET /letters/{id}/pdf",
            "GET /letters/{id}/calendar",
            "GET /print-runs",
            "GET /print-runs/{id}",
            "GET /camunda/api/case-file/cards",
            "PUT /camunda/api/case-file/tasks/{taskId}/draft",
            "GET /camunda/api/case-file/tasks/{taskId}/draft",
            "PUT /camunda/api/case-file/start-forms/{process}/draft",
            "GET /camunda/api/case-file/start-forms/{process}/draft",
            "DELETE /camunda/api/case-file/start-forms/{process}/draft");

    /** For everybody on purpose: the sentence of an error, and a demonstration's mailbox on the machine itself. */
    private static final Set<String> FOR_EVERYBODY = Set.of("ANY /error", "GET /mailbox", "GET /mailbox/{number}");

    private static final List<String> ENGINE_READING = List.of(
            "/task",
            "/task/count",
            "/process-instance",
            "/variable-instance",
            "/history/variable-instance",
            "/user",
            "/deployment",
            "/filter",
            "/process-definition");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private TestClock clock;

    @Autowired
    private Desks desks;

    @Autowired
    private Families families;

    @Autowired
    private Chronology chronology;

    @Autowired
    private Letters letters;

    @Autowired
    private Looks looks;

    private FamilyReference family;
    private String surname;

    @BeforeEach
    void aFamilyWithALetter() {
        clock.goTo(TestClock.FIRST_DAY);
        surname = "Guarded" + Long.toString(System.nanoTime(), 36);
        family = StartedEnquiry.notNeeded(desks, surname);
        families.allocate(family, "sade", "teamRiverside", TestClock.FIRST_DAY);
    }

    @AfterEach
    void unrestricted() {
        families.restrict(family, false);
    }

    @Test
    void everyEndpointIsOnTheListsOfThisTest() {
        Set<String> all = new TreeSet<>(OURS);
        all.addAll(FOR_EVERYBODY);

        assertThat(endpoints()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/families",
                "FAMILY",
                "ENTRY",
                "LETTER",
                "PDF",
                "/families?asked=Amber",
                "/print-runs",
                "/no/such/page",
                "/actuator"
            })
    void nobodyIsLedFromAPageToTheSignIn(String page) {
        HttpResponse<String> answer = Visitor.nobody(port).get(path(page));

        assertThat(answer.statusCode()).isEqualTo(302);
        String there = answer.headers().firstValue("Location").orElseThrow();
        assertThat(there).contains(Visitor.TASKLIST).endsWith("#/login").doesNotContain("Amber");
        assertThat(there.contains("?asked=")).isEqualTo(path(page).matches("/(families|letters|print-runs).*"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void nobodyCanPostAskOrSaveAnything() {
        Visitor nobody = Visitor.nobody(port);
        nobody.get(Visitor.TASKLIST);

        assertThat(nobody.post("/families", Map.of("asked", surname)).statusCode())
                .isEqualTo(401);
        assertThat(nobody.get("/camunda/api/case-file/cards?task=some").statusCode())
                .isEqualTo(401);
        for (String draft : List.of("tasks/some/draft", "start-forms/section-47-enquiry/draft")) {
            String path = "/camunda/api/case-file/" + draft;
            assertThat(nobody.send("PUT", path, "{}").statusCode()).as(draft).isEqualTo(401);
            assertThat(nobody.get(path).statusCode()).as(draft).isEqualTo(401);
        }
        assertThat(nobody.send("DELETE", "/camunda/api/case-file/start-forms/section-47-enquiry/draft", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theDraftOfAStartFormIsForTheOneWhoTypedIt() {
        String path = "/camunda/api/case-file/start-forms/record-strategy-discussion/draft";
        Visitor tara = Visitor.signedIn(port, "tara");
        Visitor tom = Visitor.signedIn(port, "tom");

        assertThat(tara.send("PUT", path, "{\"form\":{\"reasons\":\"words\"}}").statusCode())
                .isEqualTo(204);
        assertThat(tara.get(path).body()).contains("words");
        assertThat(tom.get(path).statusCode()).isEqualTo(204);
        assertThat(Visitor.signedIn(port, "alma").send("PUT", path, "{}").statusCode())
                .isEqualTo(422);
        assertThat(tara.send("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(tara.get(path).statusCode()).isEqualTo(204);
        assertThat(tara.sendForged("PUT", path, "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyReadsOrChangesAnythingOfTheEngine() {
        Visitor nobody = Visitor.nobody(port);
        nobody.get(Visitor.TASKLIST);

        for (String path : ENGINE_READING) {
            assertThat(nobody.get(Visitor.ENGINE + path).statusCode()).as(path).isEqualTo(401);
        }
        for (String endpoint : EngineInterface.changing()) {
            if (!endpoint.equals("POST /identity/password-policy")) {
                assertThat(nobody.send(EngineInterface.method(endpoint), EngineInterface.path(endpoint), "{}")
                                .statusCode())
                        .as(endpoint)
                        .isIn(401, 403);
            }
        }
        assertThat(nobody.get("/engine-rest/task").statusCode()).isEqualTo(302);
        assertThat(nobody.get("/h2-console").statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyMakesTheFirstAdministratorOnceThereIsOne() {
        Visitor nobody = Visitor.nobody(port);
        nobody.get(Visitor.TASKLIST);

        assertThat(nobody.send(
                                "POST",
                                "/camunda/api/admin/setup/default/user/create",
                                "{\"profile\": {\"id\": \"intruder\"}, \"credentials\": {\"password\": \"Conference-2026\"}}")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        // who, where they sign in, sees a family of Sade in the team Riverside, sees it restricted
        "sade,   tasklist, true,  true",
        "tara,   tasklist, true,  false",
        "alma,   tasklist, true,  false",
        "sunita, tasklist, true,  true",
        "sean,   tasklist, false, false",
        "tom,    tasklist, false, false",
        "chidi,  tasklist, false, false",
        "petra,  cockpit,  false, false",
        "admin,  tasklist, false, false",
    })
    void aFamilyIsForThePeopleOfItsCase(String person, String application, boolean open, boolean restricted) {
        Visitor visitor = Visitor.signedIn(port, person, application);

        for (String page : List.of("FAMILY", "ENTRY", "LETTER", "PDF")) {
            expect(open, visitor, page, person);
        }
        assertThat(knows(visitor)).isEqualTo(open);

        families.restrict(family, true);
        for (String page : List.of("FAMILY", "ENTRY", "LETTER", "PDF")) {
            expect(restricted, visitor, page, person);
        }
        assertThat(knows(visitor)).isEqualTo(restricted);
    }

    @ParameterizedTest
    @CsvSource({
        "petra,  cockpit,  200",
        "admin,  tasklist, 200",
        "sade,   tasklist, 403",
        "sunita, tasklist, 403",
        "alma,   tasklist, 403",
    })
    void thePreviewOfLettersIsForWhoeverDesignsThem(String person, String application, int answer) {
        Visitor visitor = Visitor.signedIn(port, person, application);
        String letter = "?letter=decision-family&format=LARGE_PRINT_16&language=Polish";

        for (String page : List.of("/letters/preview", "/letters/preview/page", "/letters/preview/pdf")) {
            assertThat(visitor.get(page + letter).statusCode()).as(page).isEqualTo(answer);
        }
        if (answer == 200) {
            assertThat(visitor.get("/letters/preview" + letter).body())
                    .contains("Co zdecydowała konferencja", "All people and places in it are", "Z poważaniem");
            assertThat(visitor.get("/letters/preview/page" + letter).body()).contains("class=\"print-16\"");
            assertThat(visitor.get("/letters/preview?letter=nothing").statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("/letters/preview?language=Nonsense").statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/letters/preview, %2Fletters%2Fpreview",
        "/letters/preview?letter=exclusion-part&format=EASY_READ, %2Fletters%2Fpreview%3Fletter%3Dexclusion-part%26format%3DEASY_READ",
        "/letters/preview/pdf?language=Another%20language, %2Fletters%2Fpreview%2Fpdf%3Flanguage%3DAnother%2520language",
        "/letters/preview?letter=//elsewhere.example, %2Fletters%2Fpreview",
    })
    void nobodyIsLedFromThePreviewToASignInThatLetsDesignersIn(String page, String asked) {
        HttpResponse<String> answer = Visitor.nobody(port).get(page);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/camunda/app/cockpit/default/?asked=" + asked + "#/login");
    }

    @Test
    void whoeverMayNotLookIsNotToldWhetherThereIsSuchAFamilyOrLetter() {
        Visitor sean = Visitor.signedIn(port, "sean");
        String unknown = "CP-2001-00001";

        HttpResponse<String> real = sean.get(path("FAMILY"));
        HttpResponse<String> invented = sean.get("/families/" + unknown);
        assertThat(real.statusCode()).isEqualTo(403);
        assertThat(invented.statusCode()).isEqualTo(403);
        assertThat(invented.body()).isEqualTo(real.body().replace(family.value(), unknown));

        assertThat(sean.get("/letters/" + UUID.randomUUID()).body())
                .isEqualTo(sean.get(path("LETTER")).body())
                .isEqualTo(sean.get("/letters/nonsense").body())
                .isEqualTo(sean.get(path("PDF")).body())
                .isEqualTo(sean.get("/letters/nonsense/pdf").body())
                .isEqualTo(sean.get(path("LETTER") + "/calendar").body())
                .isEqualTo(sean.get("/letters/nonsense/calendar").body());
    }

    @Test
    void everyLookIsRecordedAndARefusalIsNone() {
        Visitor alma = Visitor.signedIn(port, "alma");
        Visitor sean = Visitor.signedIn(port, "sean");
        int before = looks.of(family, 100).size();

        alma.get(path("FAMILY"));
        alma.get(path("ENTRY"));
        alma.get(path("LETTER"));
        alma.get(path("PDF"));
        alma.ask(family.value());
        sean.get(path("FAMILY"));
        sean.get(path("LETTER"));
        sean.get(path("PDF"));
        sean.ask(family.value());

        List<Look> recorded = looks.of(family, 100);
        assertThat(recorded.subList(0, recorded.size() - before))
                .allMatch(look -> look.person().equals("alma"))
                .extracting(Look::kind)
                .containsExactly(LookKind.SEARCH, LookKind.LETTER_PDF, LookKind.LETTER, LookKind.PAGE, LookKind.PAGE);
    }

    @Test
    void whoLookedIsForTeamManagersAndSafeguardingManagers() {
        for (String person : List.of("tara", "sunita")) {
            assertThat(Visitor.signedIn(port, person).get(path("FAMILY")).body())
                    .as(person)
                    .contains("Who looked");
        }
        for (String person : List.of("sade", "alma")) {
            assertThat(Visitor.signedIn(port, person).get(path("FAMILY")).body())
                    .as(person)
                    .doesNotContain("Who looked");
        }
    }

    @Test
    void anEntryOfOneFamilyIsNotReadUnderAnother() {
        FamilyReference other = StartedEnquiry.reported(desks, surname + "b");

        HttpResponse<String> answer =
                Visitor.signedIn(port, "tara").get("/families/" + other + "/chronology/" + entry());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("has no such entry.").doesNotContain("Invented");
    }

    @Test
    void pagesAreKeptByNoCacheFramedByNobodyAndToldToNobody() {
        Visitor sade = Visitor.signedIn(port, "sade");

        for (String page : List.of("/families", "FAMILY", "ENTRY", "LETTER", "PDF", "/no/such/page")) {
            var headers = sade.get(path(page)).headers();
            assertThat(headers.firstValue("Cache-Control")).as(page).hasValue("no-store");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(page).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(page).hasValue("no-referrer");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(page)
                    .contains("frame-ancestors 'none'")
                    .containsPattern("default-src '(self|none)'")
                    .doesNotContain("unsafe-eval");
        }
    }

    @ParameterizedTest
    @CsvSource({"GET, /no/such/page, 404", "DELETE, FAMILY, 405", "POST, FAMILY, 405", "GET, /families/x, 404"})
    void errorsAreASentence(String method, String page, int status) {
        HttpResponse<String> answer = Visitor.signedIn(port, "sade").send(method, path(page), "");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.springframework");
    }

    @Test
    void theFrontDoorLeadsToTheTasks() {
        HttpResponse<String> answer = Visitor.signedIn(port, "sade").get("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(Visitor.TASKLIST);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void theEnginesOtherWaysAreClosedForPractitionersAndAdministrators(String endpoint) {
        for (String person : List.of("sade", "sunita", "admin")) {
            HttpResponse<String> answer =
                    visitor(person).send(EngineInterface.method(endpoint), EngineInterface.path(endpoint), "{}");

            assertThat(answer.statusCode()).as(person).isEqualTo(403);
            assertThat(answer.body()).as(person).contains("This is not offered here: ");
        }
    }

    static List<String> closed() {
        return List.of(
                "POST /task/some/complete",
                "POST /task/some/resolve",
                "POST /task/some/comment/create",
                "PUT /task/some",
                "PUT /task/some/variables/some",
                "PUT /process-instance/some/variables/some",
                "POST /process-definition/key/some/start",
                "POST /message",
                "POST /deployment/create");
    }

    @Test
    void theDoorKnowsTheRolesOfWhoeverComes() {
        assertThat(visitor("sade")
                        .send("PUT", Visitor.ENGINE + "/job/some/retries", "{\"retries\": 1}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor("sunita")
                        .send("PUT", Visitor.ENGINE + "/job/some/retries", "{\"retries\": 1}")
                        .body())
                .doesNotContain("This is not offered here");
        assertThat(visitor("admin")
                        .send("POST", Visitor.ENGINE + "/group/create", "{\"id\": \"no good\"}")
                        .body())
                .doesNotContain("This is not offered here");
    }

    private final Map<String, Visitor> visitors = new java.util.HashMap<>();

    private Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, id -> Visitor.signedIn(port, id));
    }

    private void expect(boolean open, Visitor visitor, String page, String person) {
        HttpResponse<String> answer = visitor.get(path(page));

        assertThat(answer.statusCode()).as(person + " " + page).isEqualTo(open ? 200 : 403);
        if (!open) {
            assertThat(answer.body())
                    .as(page)
                    .contains("You have no access")
                    .doesNotContain(surname, "Invented", "Hazel");
        }
    }

    private boolean knows(Visitor visitor) {
        return visitor.ask(family.value()).body().contains(surname);
    }

    private String path(String page) {
        return switch (page) {
            case "FAMILY" -> "/families/" + family;
            case "ENTRY" -> "/families/" + family + "/chronology/" + entry();
            case "LETTER" -> "/letters/" + letters.ofFamily(family).get(0).id();
            case "PDF" -> path("LETTER") + "/pdf";
            default -> page;
        };
    }

    private long entry() {
        return chronology.of(family).get(0).id();
    }

    private Set<String> endpoints() {
        Set<String> all = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> all.addAll(endpoints(mapping)));
        return all;
    }

    private static Set<String> endpoints(RequestMappingInfo mapping) {
        Set<String> all = new TreeSet<>();
        for (String path : mapping.getPatternValues()) {
            var methods = mapping.getMethodsCondition().getMethods();
            if (methods.isEmpty()) {
                all.add("ANY " + path);
            }
            methods.forEach(method -> all.add(method + " " + path));
        }
        return all;
    }
}
