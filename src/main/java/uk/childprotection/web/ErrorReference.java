package uk.childprotection.web;

import java.util.UUID;

/** What a person sees of an error nobody foresaw: a reference that the log has too, never the error's own text. */
final class ErrorReference {

    private ErrorReference() {}

    static String next() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    static String sentence(String reference) {
        return "Something went wrong on our side and nothing was changed. Please try again; if it happens again, "
                + "tell your administrator the reference " + reference + ".";
    }
}
