package uk.childprotection.process.disagreement;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Attendance;
import uk.childprotection.conference.Dissent;
import uk.childprotection.conference.Dissents;
import uk.childprotection.conference.RaisedDissent;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.DecisionsSeen;
import uk.childprotection.process.words.Fact;

/** A dissent that was raised after a conference, as forms and letters tell it. */
@Component
class DissentFacts {

    private final Dissents dissents;
    private final DecisionsSeen decisions;
    private final ConferenceSeen seen;

    DissentFacts(Dissents dissents, DecisionsSeen decisions, ConferenceSeen seen) {
        this.dissents = dissents;
        this.decisions = decisions;
        this.seen = seen;
    }

    List<Fact> of(FamilyFile file, RaisedDissent raised) {
        List<Dissent> about = dissents.of(raised);
        return Fact.table()
                .with("Who does not agree", professional(file, raised))
                .with("About", String.join(", ", children(file, about)))
                .with("With what", raised.about())
                .with("Why", about.get(0).reason())
                .with("Reached us on", raised.receivedOn())
                .with("Late because", raised.lateReason())
                .with("Child at further risk", raised.furtherRisk() ? "Yes" : "No")
                .with("Done now", raised.doneNow())
                .with("Answer", raised.answer())
                .with("What follows", raised.outcome())
                .rows();
    }

    List<String> children(FamilyFile file, List<Dissent> about) {
        return about.stream().map(dissent -> file.nameOf(dissent.child())).toList();
    }

    /** The professional's name and post. */
    String professional(FamilyFile file, RaisedDissent raised) {
        return seen.nameAndRole(file, attendance(raised));
    }

    /** How the attendance of the conference knows the professional. */
    Attendance attendance(RaisedDissent raised) {
        return decisions.attendance(raised.conference()).stream()
                .filter(one -> one.attendee().equals(raised.attendee()))
                .collect(Collectors.toList())
                .get(0);
    }
}
