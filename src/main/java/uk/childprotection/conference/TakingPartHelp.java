package uk.childprotection.conference;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.deadline.LondonTime;

/** Interpreters, access and equipment for those who are expected at a conference: asked for with the invitation, arranged before it meets. */
@Service
@Transactional
public class TakingPartHelp {

    private final Invitations invitations;
    private final Clock clock;

    TakingPartHelp(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Whether something has to be arranged for a conference; an expression of the diagram asks this. */
    @Transactional(readOnly = true)
    public boolean isNeeded(String conferenceId) {
        return !neededFor(ConferenceId.parse(conferenceId)).isEmpty();
    }

    /** Those expected at a conference who need something to take part. */
    @Transactional(readOnly = true)
    public List<Invitee> neededFor(ConferenceId conference) {
        return invitations.of(conference).stream()
                .filter(Invitee::isExpected)
                .filter(invitee -> invitee.takingPart().isHelpNeeded())
                .toList();
    }

    /** Whether somebody has seen to what those expected at a conference need, for whatever day it was booked then. */
    @Transactional(readOnly = true)
    public boolean isArranged(ConferenceId conference) {
        return neededFor(conference).stream()
                .anyMatch(invitee -> invitee.takingPart().arranged() != null);
    }

    /**
     * Keeps what was arranged for each who needs something.
     *
     * @param by user id of the administrator
     * @throws Refusal when somebody is left out
     */
    public void arranged(Conference conference, ArrangedHelp help, String by) {
        Map<PersonNumber, ArrangedHelp.ForPerson> answers = help.people().stream()
                .collect(Collectors.toMap(ArrangedHelp.ForPerson::number, Function.identity(), (one, same) -> one));
        for (Invitee invitee : neededFor(conference.id())) {
            ArrangedHelp.ForPerson answer = answers.get(invitee.number());
            if (answer == null) {
                throw new Refusal("Say what was arranged for %s too.".formatted(invitee.number()));
            }
            invitations.update(invitee.arranged(new Arranged(
                    answer.arranged() == YesNo.YES,
                    answer.words().strip(),
                    conference.booked().on(),
                    by,
                    LondonTime.today(clock))));
        }
    }
}
