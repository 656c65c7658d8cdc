package uk.childprotection.process.conference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Arranged;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Exclusion;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.Opening;
import uk.childprotection.conference.Participation;
import uk.childprotection.conference.Presence;
import uk.childprotection.conference.Roll;
import uk.childprotection.conference.Sitting;
import uk.childprotection.conference.Sittings;
import uk.childprotection.conference.TakingPartHelp;
import uk.childprotection.deadline.Due;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.plan.ConferenceBefore;
import uk.childprotection.process.plan.ReviewDay;
import uk.childprotection.process.preparation.ArrangeInterpreterAndAccessForm;
import uk.childprotection.process.preparation.HelpArrangedAnew;
import uk.childprotection.process.words.ConferenceSeen;

/** The chair opens a conference on its day: who is there, and what to do when that is no quorum. */
@Component
class OpenConferenceForm implements FormHandler<Opening> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final String NOT_TWO_IN_A_ROW = "Two conferences in a row that are not quorate should not happen:";

    private final Families families;
    private final Conferences conferences;
    private final ConferenceBefore conferenceBefore;
    private final Invitations invitations;
    private final Sittings sittings;
    private final ConferenceSeen seen;
    private final ProcessLimits limits;
    private final ReviewDay reviewDay;
    private final TakingPartHelp help;
    private final HelpArrangedAnew helpAnew;

    OpenConferenceForm(
            Families families,
            Conferences conferences,
            ConferenceBefore conferenceBefore,
            Invitations invitations,
            Sittings sittings,
            ConferenceSeen seen,
            ProcessLimits limits,
            ReviewDay reviewDay,
            TakingPartHelp help,
            HelpArrangedAnew helpAnew) {
        this.families = families;
        this.conferences = conferences;
        this.conferenceBefore = conferenceBefore;
        this.invitations = invitations;
        this.sittings = sittings;
        this.seen = seen;
        this.limits = limits;
        this.reviewDay = reviewDay;
        this.help = help;
        this.helpAnew = helpAnew;
    }

    record Shown(
            String on,
            String at,
            String where,
            String limit,
            String reconveneBy,
            String reconveneRule,
            String earlier,
            String filledIn,
            List<HelpRow> help,
            List<PersonRow> attendance,
            List<Opening.Other> others,
            List<ChildRow> children,
            List<CodeList.Option> professionals,
            String nextAt,
            String nextPlace,
            String nextLink) {}

    record HelpRow(String name, String need, String standing) {}

    record PersonRow(String number, String name, String role, Presence came, String part) {}

    record ChildRow(PersonNumber number, String name, String age, Participation participation, String views) {}

    @Override
    public String form() {
        return "open-conference";
    }

    @Override
    public Class<Opening> answers() {
        return Opening.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Conference conference = conference(context);
        Booking booking = conference.booked();
        Due reconvene = sittings.reconvene(booking.on());
        FirstPart before = FirstPart.of(conference.id(), sittings);
        return new Shown(
                LondonTime.inWords(booking.on()),
                CLOCK.format(booking.at()),
                ConferenceSeen.where(conference),
                LondonTime.inWords(conference.dueOn()),
                LondonTime.inWords(reconvene.dueOn()),
                reconvene.limit().rule(),
                earlier(conference),
                filledIn(conference),
                help.neededFor(conference.id()).stream()
                        .map(invitee -> row(file, conference, invitee))
                        .toList(),
                roll(file, conference).entries().stream()
                        .map(entry -> row(file, entry, before))
                        .toList(),
                before.others(),
                file.children().stream()
                        .map(child -> row(child, booking.on(), before))
                        .toList(),
                ConferenceSeen.professionals(file),
                CLOCK.format(booking.at()),
                booking.place(),
                booking.link());
    }

    @Override
    public void submit(Opening opening, FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        Conference conference = conference(context);
        Sitting sitting = sittings.open(
                conference,
                file,
                roll(file, conference),
                opening,
                context.person().id());
        context.set(Variables.GOES_AHEAD, sitting.goesAhead());
        if (sitting.goesAhead()) {
            helpAnew.notAwaited(conference);
            limits.met(context, Variables.CONFERENCE_LIMIT, sitting.heldOn());
            limits.open(
                    context,
                    Variables.DECISION_LIMIT,
                    LimitName.DECISION_LETTER,
                    decision(conference, sitting),
                    sitting.heldOn());
        } else {
            context.set(Variables.CONFERENCE_ON, LondonTime.endOf(sitting.nextOn()));
            helpAnew.moved(conference(context));
            limits.tellRegistered(
                    context,
                    Variables.RECONVENE_LIMIT,
                    LimitName.RECONVENE,
                    sitting.id().toString());
            context.find(Variables.PERIOD_ID).ifPresent(period -> reviewDay.moved(period, sitting.nextOn()));
        }
    }

    /** The decision is told within its limit from the day on which it is taken: what was cut short leaves it none to run from. */
    private String decision(Conference conference, Sitting sitting) {
        boolean openedBefore = sittings.of(conference.id()).stream().anyMatch(before -> before.cutShortAt() != null);
        return openedBefore ? sitting.id().toString() : conference.id().value();
    }

    private Conference conference(FormContext context) {
        return conferences.find(ConferenceId.parse(context.get(Variables.CONFERENCE_ID)));
    }

    private Roll roll(FamilyFile file, Conference conference) {
        return Roll.of(file, invitations.of(conference.id()));
    }

    private static HelpRow row(FamilyFile file, Conference conference, Invitee invitee) {
        return new HelpRow(
                file.nameOf(invitee.number()),
                ArrangeInterpreterAndAccessForm.need(invitee.takingPart()),
                standing(invitee.takingPart().arranged(), conference.booked().on()));
    }

    private static String standing(Arranged arranged, LocalDate on) {
        if (arranged == null) {
            return "Nobody has said yet whether it is arranged.";
        }
        if (!arranged.done()) {
            return "Not arranged: " + arranged.words();
        }
        return arranged.forConferenceOn().equals(on)
                ? "Arranged: " + arranged.words()
                : "Arranged for %s, before the conference was moved: %s"
                        .formatted(LondonTime.inWords(arranged.forConferenceOn()), arranged.words());
    }

    private PersonRow row(FamilyFile file, Roll.Entry entry, FirstPart before) {
        Presence came = before.came(entry).or(entry::expected).orElse(null);
        String part = before.part(entry);
        if (entry.colleague() != null) {
            return new PersonRow(entry.number(), seen.colleague(entry.colleague()), "Social worker", came, part);
        }
        PersonNumber number = PersonNumber.parse(entry.number());
        return new PersonRow(entry.number(), file.nameOf(number), role(file, entry, number), came, part);
    }

    private static String role(FamilyFile file, Roll.Entry entry, PersonNumber number) {
        String role = ConferenceSeen.role(file, number);
        return entry.excluded() == Exclusion.NONE
                ? role
                : role + " – " + entry.excluded().label();
    }

    private static ChildRow row(Child child, LocalDate on, FirstPart before) {
        return new ChildRow(
                child.number(),
                child.displayName(),
                ConferenceSeen.age(child, on),
                before.participation(child.number()),
                before.views(child.number()));
    }

    private static String cutShort(Sitting before) {
        String at = before.cutShortAt() == null ? "" : " at " + CLOCK.format(before.cutShortAt());
        return "This conference was cut short on %s%s.".formatted(LondonTime.inWords(before.heldOn()), at);
    }

    /** Nothing unless {@link FirstPart} has something to fill in. */
    private String filledIn(Conference conference) {
        return sittings.last(conference.id())
                .filter(Sitting::isCutShort)
                .map(
                        before -> cutShort(before)
                                + " What was said then of who came and how each child took part is filled in: go through it for today.")
                .orElse(null);
    }

    /** Two in a row without a quorum: this conference when it met the last time, or else the one before it. */
    private String earlier(Conference conference) {
        return sittings.last(conference.id())
                .map(before -> before.isCutShort()
                        ? cutShort(before)
                        : "This conference was adjourned on %s for want of a quorum. %s weigh that before you adjourn again."
                                .formatted(LondonTime.inWords(before.heldOn()), NOT_TWO_IN_A_ROW))
                .or(() -> conferenceBefore
                        .of(conference)
                        .flatMap(before -> sittings.last(before.id()))
                        .filter(before -> !before.quorate())
                        .map(before ->
                                "The conference before, on %s, was not quorate. %s weigh that before you go on without a quorum."
                                        .formatted(LondonTime.inWords(before.heldOn()), NOT_TWO_IN_A_ROW)))
                .orElse(null);
    }
}
