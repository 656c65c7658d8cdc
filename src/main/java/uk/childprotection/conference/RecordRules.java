package uk.childprotection.conference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * What a record of a conference must say before it is drafted, and who may get how much of it. Nobody gets what was spoken of while the
 * chair kept them out.
 */
record RecordRules(KeptOut keptOut) {

    /** @throws Refusal when nothing was drafted of what was talked about, or it is left open who was kept out meanwhile */
    void check(RecordWords words) {
        if (words.topics().isEmpty()) {
            throw new Refusal("Add at least one row under “What was talked about”.");
        }
        if (keptOut.heardPart().isEmpty()) {
            return;
        }
        for (int place = 0; place < words.topics().size(); place++) {
            RecordWords.Topic topic = words.topics().get(place);
            if (topic.keptOutMeanwhile() == null) {
                throw new Refusal("“What was talked about”, row %d: say whether somebody was out meanwhile."
                        .formatted(place + 1));
            }
            if (topic.keptOutMeanwhile() == YesNo.YES && topic.withheldFrom().isEmpty()) {
                throw new Refusal("“What was talked about”, row %d: say who was out meanwhile.".formatted(place + 1));
            }
        }
    }

    /**
     * @param withheldFrom everybody from whom anything in the record is withheld
     * @param entitled everybody about whom the chair has to say how much they get
     * @throws Refusal when somebody is missing, or would get what they may not have
     */
    void check(List<RecordApproval.CopyFor> copies, List<PersonNumber> entitled, Set<PersonNumber> withheldFrom) {
        if (!copies.stream().map(RecordApproval.CopyFor::number).toList().equals(entitled)) {
            throw new Refusal("Say for everybody on the list how much of the record they get, once each.");
        }
        Set<PersonNumber> notAll = new HashSet<>(withheldFrom);
        notAll.addAll(keptOut.ofAll().all());
        notAll.addAll(keptOut.ofPart().all());
        copies.forEach(copy -> check(copy, notAll, withheldFrom));
    }

    private void check(RecordApproval.CopyFor copy, Set<PersonNumber> notAll, Set<PersonNumber> withheldFrom) {
        PersonNumber reader = copy.number();
        switch (copy.copy()) {
            case ALL -> {
                if (notAll.contains(reader)) {
                    throw new Refusal(
                            "%s did not hear all of the conference: “How much of the record” can be a part at most."
                                    .formatted(reader));
                }
            }
            case PART ->
                checkPart(copy, withheldFrom.contains(reader) || keptOut.ofAll().contains(reader));
            case SUMMARY -> {
                if (reader.isProfessional()) {
                    throw new Refusal(
                            "%s is a professional: the page in plain words is for the family.".formatted(reader));
                }
            }
            case NONE -> requireReason(copy);
        }
    }

    private void checkPart(RecordApproval.CopyFor copy, boolean somethingWithheld) {
        if (!somethingWithheld && copy.leftOut().isEmpty()) {
            throw new Refusal(
                    keptOut.isKeptOut(copy.number())
                            ? ("Nothing in the record is marked as spoken while %s was kept out: leave parts out of this"
                                            + " copy, or give the draft back.")
                                    .formatted(copy.number())
                            : "Say which parts are left out of the copy for %s, or give all of it."
                                    .formatted(copy.number()));
        }
        requireReason(copy);
    }

    private static void requireReason(RecordApproval.CopyFor copy) {
        if (copy.why() == null || copy.why().isBlank()) {
            throw new Refusal("“Why not all of it?” needs an answer for %s.".formatted(copy.number()));
        }
    }
}
