package uk.childprotection.process.practice;

import java.util.Set;

/** The application was to follow the practice of an authority that no table has heard of. */
class AuthorityUnknown extends RuntimeException {

    AuthorityUnknown(String authority, Set<String> known) {
        super("practice.authority is \"%s\", but no decision table has a row for it; the tables know %s."
                .formatted(authority, String.join(", ", known)));
    }
}
