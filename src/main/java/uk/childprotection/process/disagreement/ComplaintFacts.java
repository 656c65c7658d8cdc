package uk.childprotection.process.disagreement;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Complaint;
import uk.childprotection.conference.ComplaintPanel;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.Invitations;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecisionsSeen;
import uk.childprotection.process.words.Fact;

/** A complaint about a conference, as forms tell it. */
@Component
class ComplaintFacts {

    private final DecisionsSeen decisions;
    private final Invitations invitations;

    ComplaintFacts(DecisionsSeen decisions, Invitations invitations) {
        this.decisions = decisions;
        this.invitations = invitations;
    }

    List<Fact> of(FamilyFile file, Complaint complaint) {
        Fact.Table facts = Fact.table()
                .with("Number", String.valueOf(complaint.number()))
                .with(
                        "Conference",
                        decisions.conference(complaint.conference()).booked().on())
                .with("Who complains", who(file, complaint))
                .with("Speaks for them", nominee(complaint))
                .with("Reached us on", complaint.receivedOn())
                .with("What about", complaint.about())
                .with("Grounds", complaint.grounds().inWords())
                .with("The complaint", complaint.words())
                .with("What they want", complaint.wanted())
                .with("Agency", complaint.agency());
        if (complaint.lateDecision() != null) {
            facts.with("Came late, taken because", complaint.lateDecision().reason());
        }
        if (complaint.chairsAnswer() != null) {
            facts.with("The chair met them on", complaint.chairsAnswer().metOn())
                    .with("The chair’s answer", complaint.chairsAnswer().answer());
        }
        if (complaint.reply() != null) {
            facts.with("Their reply", complaint.reply().words());
        }
        if (complaint.panelAnswer() != null) {
            facts.with("The panel decided", complaint.panelAnswer().outcome())
                    .with("The panel’s answer", complaint.panelAnswer().answer())
                    .with("What follows", complaint.panelAnswer().follows());
        }
        return facts.rows();
    }

    /** The panel, once it is convened. */
    static List<Fact> panel(ComplaintPanel panel) {
        return Fact.table()
                .with("Day", panel.on())
                .with("Time", panel.at().toString())
                .with("Place", panel.place())
                .with("Members", members(panel).stream().collect(Collectors.joining("; ")))
                .rows();
    }

    static List<String> members(ComplaintPanel panel) {
        return panel.members().stream()
                .map(member -> member.name() + ", " + member.post())
                .toList();
    }

    /** What the chair kept the complainant out of and an answer must not tell; null when it is nothing. */
    String keptOut(FamilyFile file, Complaint complaint) {
        return invitations.of(complaint.conference()).stream()
                .filter(invitee -> invitee.number().equals(complaint.complainant()))
                .filter(invitee -> invitee.excluded() != Exclusion.NONE)
                .map(invitee ->
                        "%s was kept out of the conference%s. Your answer must not tell what was spoken of there."
                                .formatted(
                                        file.nameOf(invitee.number()),
                                        invitee.exclusion().partMissed() == null
                                                ? ""
                                                : " " + invitee.exclusion().partMissed()))
                .findFirst()
                .orElse(null);
    }

    private static String who(FamilyFile file, Complaint complaint) {
        return file.nameOf(complaint.complainant()) + ", " + ConferenceSeen.role(file, complaint.complainant());
    }

    private static String nominee(Complaint complaint) {
        return complaint.nominee() == null
                ? null
                : complaint.nominee().name() + ", named in writing on "
                        + LondonTime.inWords(complaint.nominee().consentOn());
    }
}
