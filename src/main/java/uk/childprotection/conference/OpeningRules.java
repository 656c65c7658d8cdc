package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.WorkingDays;

/**
 * What a chair may answer when a conference opens.
 *
 * @param heldOn the day of the conference
 * @param reconvene the limit for the day to which it is adjourned, should it be
 */
record OpeningRules(FamilyFile file, Roll roll, LocalDate heldOn, Due reconvene, WorkingDays workingDays) {

    /** Refuses answers that contradict each other, the invitations or the file. */
    void checkAttendance(Opening opening) {
        Map<String, Presence> presence = new HashMap<>();
        for (Opening.Attends attends : opening.attendance()) {
            Roll.Entry entry = roll.find(attends.number())
                    .orElseThrow(() -> new Refusal("“Who came” names somebody who is not on the list."));
            checkPresence(entry, attends);
            presence.put(attends.number(), attends.came());
        }
        if (!presence.keySet().equals(new HashSet<>(roll.numbers()))) {
            throw new Refusal("“Who came” needs an answer for everybody on the list.");
        }
        Refusal.checkRows("Others who came", opening.others(), this::checkOther);
        checkChildren(opening.children(), presence);
    }

    /** Counts the agencies that were there for all of it; somebody who came for a part was not there for the decision. */
    QuorumFacts quorumFacts(Opening opening) {
        List<Agency> present = new ArrayList<>();
        for (Opening.Attends attends : opening.attendance()) {
            roll.find(attends.number())
                    .filter(entry -> attends.came() == Presence.CAME && entry.agency() != null)
                    .ifPresent(entry -> present.add(entry.agency()));
        }
        opening.others().stream()
                .map(Opening.Other::agency)
                .filter(agency -> agency != null)
                .forEach(present::add);
        List<Agency> inContact = new ArrayList<>(present);
        file.professionals().forEach(professional -> inContact.add(professional.agency()));
        return QuorumFacts.of(present, inContact);
    }

    /** Refuses a conference that is not quorate and of which nothing was decided, and the opposite; any can be cut short. */
    void checkWayOn(Opening opening, Quorum quorum, QuorumFacts facts) {
        if (opening.ifNotQuorate() == IfNotQuorate.CUT_SHORT) {
            checkAdjournment(opening);
            return;
        }
        if (quorum.quorate()) {
            if (opening.ifNotQuorate() != null) {
                throw new Refusal(
                        "The conference is quorate: “%s” Leave “If the conference is not quorate or is cut short” empty, or choose there that it was cut short."
                                .formatted(quorum.sentence()));
            }
            return;
        }
        if (opening.ifNotQuorate() == null) {
            throw new Refusal(
                    ("%s Answer “If the conference is not quorate or is cut short”: go on for one of the reasons, or adjourn with"
                                    + " interim arrangements and a new date.")
                            .formatted(quorum.sentence()));
        }
        if (opening.ifNotQuorate() == IfNotQuorate.GO_ON) {
            checkGoOn(opening, facts);
        } else {
            checkAdjournment(opening);
        }
    }

    private static void checkPresence(Roll.Entry entry, Opening.Attends attends) {
        Presence came = attends.came();
        if (came == null) {
            throw new Refusal("“Who came” needs an answer for %s.".formatted(entry.number()));
        }
        if (came == Presence.PART && isBlank(attends.part())) {
            throw new Refusal("Say for which part %s was there.".formatted(entry.number()));
        }
        if (came == Presence.EXCLUDED && entry.excluded() != Exclusion.ALL) {
            throw new Refusal(
                    "%s was not kept out of all of the conference: choose another answer.".formatted(entry.number()));
        }
        if (came == Presence.CAME && entry.excluded() != Exclusion.NONE) {
            throw new Refusal(
                    "%s was to be kept out of the conference or a part of it: say for which part they were there."
                            .formatted(entry.number()));
        }
        if (came == Presence.NOT_INVITED && entry.invited()) {
            throw new Refusal("%s was invited: choose another answer.".formatted(entry.number()));
        }
    }

    private void checkOther(Opening.Other other) {
        if (isBlank(other.name()) || isBlank(other.role())) {
            throw new Refusal("A name and a role are needed.");
        }
        if (other.insteadOf() != null) {
            file.professional(other.insteadOf());
            if (other.agency() == null) {
                throw new Refusal(
                        "Somebody who came in place of a professional speaks for an agency: choose “Agency”.");
            }
        }
    }

    private void checkChildren(List<Opening.Takes> children, Map<String, Presence> presence) {
        if (!children.stream().map(Opening.Takes::number).toList().equals(numbersOfChildren())) {
            throw new Refusal("“How each child took part” needs an answer for every child.");
        }
        for (Opening.Takes takes : children) {
            Child child = file.child(takes.number());
            Participation participation = takes.participation();
            if (participation == null) {
                throw new Refusal("“Participation” needs an answer for %s.".formatted(child.number()));
            }
            if (!participation.isForAge(child.ageOn(heldOn))) {
                throw new Refusal((participation == Participation.PN0
                                ? "“Participation” of %s: PN0 is for a child under four years old, and for no other."
                                : "“Participation” of %s: a child under four years old, or not born yet, is recorded as PN0.")
                        .formatted(child.number()));
            }
            Presence came = presence.get(child.number().value());
            if (!participation.isForPresence(came != null && came.isThere())) {
                throw new Refusal(
                        "“Participation” of %s does not fit whether the child came.".formatted(child.number()));
            }
            if (participation.isWithoutChild() && isBlank(takes.views())) {
                throw new Refusal("Say how the views of %s reached the conference, or why they did not."
                        .formatted(child.number()));
            }
        }
    }

    private List<PersonNumber> numbersOfChildren() {
        return file.children().stream().map(Child::number).toList();
    }

    private static void checkGoOn(Opening opening, QuorumFacts facts) {
        if (opening.goOnReason() == null || isBlank(opening.goOnWords())) {
            throw new Refusal("Going on without a quorum needs one of the reasons, and why it holds here.");
        }
        if (!opening.goOnReason().fits(facts)) {
            throw new Refusal(
                    "“Reason to go on” does not fit those who are there and the agencies in contact with the family: choose another.");
        }
    }

    private void checkAdjournment(Opening opening) {
        opening.adjournment().check(heldOn, reconvene, workingDays, heldOn);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
