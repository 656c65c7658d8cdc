package uk.childprotection.process.rearrangement;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.CodeList.Option;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.ChairChange;
import uk.childprotection.conference.ChairChosen;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.preparation.ChairChoice;
import uk.childprotection.process.preparation.ConferenceInHand;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.Fact;

/**
 * Who leads a booked conference from now on and who takes its minutes. The one who does not any more sees the family no longer. Of a
 * conference that is over only the record changes hands: whoever led it did, and still sees the family.
 */
@Component
class ChooseChairForm implements FormHandler<ChairChosen> {

    private final ConferenceInHand inHand;
    private final Conferences conferences;
    private final ConferenceSeen seen;
    private final ChairChoice choice;
    private final FamilyAccess access;

    ChooseChairForm(
            ConferenceInHand inHand,
            Conferences conferences,
            ConferenceSeen seen,
            ChairChoice choice,
            FamilyAccess access) {
        this.inHand = inHand;
        this.conferences = conferences;
        this.seen = seen;
        this.choice = choice;
        this.access = access;
    }

    record Shown(
            List<Fact> facts,
            List<Option> chairs,
            List<String> namesakes,
            List<Option> minuteTakers,
            String chairNow,
            String chair,
            String minuteTaker) {}

    @Override
    public String form() {
        return "choose-chair";
    }

    @Override
    public Class<ChairChosen> answers() {
        return ChairChosen.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        Conference conference = inHand.conference(context);
        Booking booked = conferences.ledNow(conference);
        return new Shown(
                Fact.table()
                        .with("Case", context.caseReference().value())
                        .with("Date", LondonTime.inWords(booked.on()))
                        .with("Where", ConferenceSeen.where(conference))
                        .with("Chair now", seen.colleague(booked.chair()))
                        .with("Minute taker now", seen.colleague(booked.minuteTaker()))
                        .rows(),
                choice.chairs(file),
                choice.namesakes(file),
                choice.minuteTakers(),
                booked.chair(),
                booked.chair(),
                booked.minuteTaker());
    }

    @Override
    public void submit(ChairChosen chosen, FormContext context) {
        Conference conference = inHand.conference(context);
        if (chosen.isNewChair(conferences.ledNow(conference))) {
            choice.checkChair(inHand.file(context), chosen.chair(), chosen.independent(), chosen.namesakeChecked());
        }
        choice.checkMinuteTaker(chosen.minuteTaker());
        ChairChange change = conference.isStillLed()
                ? conferences.lead(conference.id(), chosen, context.person().id())
                : conferences.leadRecord(
                        conference.id(), chosen, context.person().id());
        if (conference.isStillLed()) {
            withdraw(conference, change);
        }
        access.grant(conference.family(), change.nowChair(), RoleInCase.CHAIR);
        access.grant(conference.family(), change.nowMinuteTaker(), RoleInCase.MINUTE_TAKER);
        context.set(Variables.CHAIR, change.nowChair());
        context.set(Variables.MINUTE_TAKER, change.nowMinuteTaker());
    }

    private void withdraw(Conference conference, ChairChange change) {
        if (change.isOfChair()) {
            access.withdraw(conference.family(), change.wasChair(), RoleInCase.CHAIR);
        }
        if (change.isOfMinuteTaker()) {
            access.withdraw(conference.family(), change.wasMinuteTaker(), RoleInCase.MINUTE_TAKER);
        }
    }
}
