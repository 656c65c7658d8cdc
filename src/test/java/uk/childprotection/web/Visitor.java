package uk.childprotection.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the running server without a browser: a session, cookies and the engine's token, and nothing hidden. */
public final class Visitor {

    public static final String TASKLIST = "/camunda/app/tasklist/default/";
    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final String PASSWORD = "Conference-2026";
    private static final Pattern SECRET = Pattern.compile("name=\"secret\" value=\"([0-9a-f]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    private Visitor(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** Somebody who has not signed in. */
    public static Visitor nobody(int port) {
        return new Visitor(port);
    }

    /** Somebody who has signed in to Tasklist. */
    public static Visitor signedIn(int port, String person) {
        return signedIn(port, person, "tasklist");
    }

    /** Somebody who has signed in to one of the engine's applications. */
    public static Visitor signedIn(int port, String person, String application) {
        Visitor visitor = new Visitor(port);
        visitor.get(TASKLIST);
        HttpResponse<String> answer = visitor.post(
                "/camunda/api/admin/auth/user/default/login/" + application,
                Map.of("username", person, "password", PASSWORD));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(person + " could not sign in: " + answer.statusCode());
        }
        visitor.get(TASKLIST);
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,application/json").GET());
    }

    /** Gets a file as it is. */
    HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Posts the fields of a form, with the engine's token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,application/json")
                .header("X-XSRF-TOKEN", token())
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON with the engine's token. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(json(method, path, json).header("X-XSRF-TOKEN", token()));
    }

    /** Sends JSON as a page of another site would: with the cookies and without the token. */
    HttpResponse<String> sendForged(String method, String path, String json) {
        return send(json(method, path, json));
    }

    /** Asks for families as the page's form does. */
    public HttpResponse<String> ask(String words) {
        return post("/families", Map.of("asked", words, "secret", secret()));
    }

    /** The secret that the page's form carries in this session. */
    String secret() {
        Matcher secret = SECRET.matcher(get("/families").body());
        if (!secret.find()) {
            throw new IllegalStateException("The page has no form.");
        }
        return secret.group(1);
    }

    private HttpRequest.Builder json(String method, String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
