package uk.childprotection.web;

import java.time.ZoneId;

/** Where the families live: every date a person reads is a date there. */
final class London {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}
}
