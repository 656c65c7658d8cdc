package uk.childprotection.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.PersonNumber;

/**
 * Builds what a chair answers when the conference of the Testcases opens: everybody invited came, Amber sent her views, her brother had
 * an advocate, and the baby is not born yet.
 */
public final class OpeningBuilder {

    private final Map<String, Opening.Attends> attendance = new LinkedHashMap<>();
    private final List<Opening.Other> others = new ArrayList<>();
    private final Map<PersonNumber, Opening.Takes> children = new LinkedHashMap<>();
    private IfNotQuorate ifNotQuorate;
    private GoOnReason goOnReason;
    private String goOnWords;
    private String because = "The police and the school could not come.";
    private String interim = "The children stay with their grandmother.";
    private LocalDate nextOn = LocalDate.of(2026, 3, 24);
    private LocalTime nextAt = LocalTime.of(14, 0);
    private String nextPlace = "Room 2, Sample House, Testham";

    private OpeningBuilder() {}

    /** Everybody on the roll who was expected came. */
    public static OpeningBuilder everybodyCame(Roll roll) {
        OpeningBuilder builder = new OpeningBuilder();
        roll.entries()
                .forEach(entry -> builder.who(entry.number(), entry.expected().orElse(Presence.CAME)));
        return builder.who("C1", Presence.ABSENT)
                .who("C2", Presence.NOT_INVITED)
                .took("C1", Participation.PN6, "She wrote a letter.")
                .took("C2", Participation.PN5, "The advocate read out what he said.")
                .took("C3", Participation.PN0, null);
    }

    public OpeningBuilder who(String number, Presence came) {
        attendance.put(number, new Opening.Attends(number, came, null));
        return this;
    }

    public OpeningBuilder cameForPart(String number, String part) {
        attendance.put(number, new Opening.Attends(number, Presence.PART, part));
        return this;
    }

    public OpeningBuilder without(String number) {
        attendance.remove(number);
        return this;
    }

    public OpeningBuilder other(String name, String role, Agency agency, String insteadOf) {
        others.add(new Opening.Other(name, role, agency, insteadOf == null ? null : PersonNumber.parse(insteadOf)));
        return this;
    }

    public OpeningBuilder took(String child, Participation participation, String views) {
        PersonNumber number = PersonNumber.parse(child);
        children.put(number, new Opening.Takes(number, participation, views));
        return this;
    }

    public OpeningBuilder withoutChild(String child) {
        children.remove(PersonNumber.parse(child));
        return this;
    }

    public OpeningBuilder goingOn(GoOnReason reason, String words) {
        ifNotQuorate = IfNotQuorate.GO_ON;
        goOnReason = reason;
        goOnWords = words;
        return this;
    }

    public OpeningBuilder adjourned() {
        ifNotQuorate = IfNotQuorate.ADJOURN;
        return this;
    }

    /** It had to break off, and meets again on the day of an adjournment. */
    public OpeningBuilder cutShort() {
        ifNotQuorate = IfNotQuorate.CUT_SHORT;
        because = "The fire alarm went off.";
        return this;
    }

    public OpeningBuilder adjournedTo(LocalDate day) {
        nextOn = day;
        return adjourned();
    }

    public OpeningBuilder adjournedBecause(String reason, String interimArrangements) {
        because = reason;
        interim = interimArrangements;
        return adjourned();
    }

    public OpeningBuilder adjournedTo(LocalTime time, String place) {
        nextAt = time;
        nextPlace = place;
        return adjourned();
    }

    public Opening build() {
        boolean adjourning = ifNotQuorate == IfNotQuorate.ADJOURN || ifNotQuorate == IfNotQuorate.CUT_SHORT;
        return new Opening(
                List.copyOf(attendance.values()),
                others,
                List.copyOf(children.values()),
                ifNotQuorate,
                goOnReason,
                goOnWords,
                adjourning ? because : null,
                adjourning ? interim : null,
                adjourning ? nextOn : null,
                adjourning ? nextAt : null,
                adjourning ? nextPlace : null,
                null);
    }
}
