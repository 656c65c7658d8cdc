package uk.childprotection.process;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.People;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.CodeList.Option;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.BookingRequest;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceDays;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** The conference administrator books a conference: a day, a place, an independent chair and a minute taker. */
@Component
class BookConferenceForm implements FormHandler<BookingRequest> {

    private final ConferenceInHand inHand;
    private final ProcessLimits processLimits;
    private final Conferences conferences;
    private final ChairStandings standings;
    private final ConferenceDays days;
    private final BookingLimits bookingLimits;
    private final Limits limits;
    private final People people;
    private final FamilyAccess access;

    BookConferenceForm(
            ConferenceInHand inHand,
            ProcessLimits processLimits,
            Conferences conferences,
            ChairStandings standings,
            WorkingDays workingDays,
            BookingLimits bookingLimits,
            Limits limits,
            People people,
            FamilyAccess access) {
        this.inHand = inHand;
        this.processLimits = processLimits;
        this.conferences = conferences;
        this.standings = standings;
        this.days = new ConferenceDays(workingDays);
        this.bookingLimits = bookingLimits;
        this.limits = limits;
        this.people = people;
        this.access = access;
    }

    record Shown(
            List<Fact> facts,
            List<FamilyTables.ChildRow> children,
            List<FamilyTables.AdultRow> adults,
            List<Option> chairs,
            List<String> namesakes,
            List<Option> minuteTakers) {}

    @Override
    public String form() {
        return "book-conference";
    }

    @Override
    public Class<BookingRequest> answers() {
        return BookingRequest.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        ChairStandings.OfFamily ofFamily = standings.of(file);
        List<Person> chairs = people.withRole(Role.CONFERENCE_CHAIR);
        return new Shown(
                facts(context),
                FamilyTables.children(file, context.today()),
                FamilyTables.adults(file),
                chairs.stream().map(chair -> option(chair, ofFamily)).toList(),
                chairs.stream()
                        .filter(chair -> ofFamily.standing(chair).namesake())
                        .map(Person::id)
                        .toList(),
                people.withRole(Role.CONFERENCE_ADMINISTRATOR).stream()
                        .map(person -> new Option(person.id(), person.name()))
                        .toList());
    }

    @Override
    public void submit(BookingRequest request, FormContext context) {
        Conference called = inHand.conference(context);
        Booking booking = request.booking();
        LocalDate discussedOn =
                processLimits.of(context, Variables.CONFERENCE_LIMIT).due().countedFrom();
        days.check(booking.on(), booking.at(), context.today(), discussedOn);
        standings
                .of(inHand.file(context))
                .standing(known(booking.chair(), "Chair"))
                .check(request.independent() == YesNo.YES, request.namesakeChecked());
        refuseOtherThanAdministrator(known(booking.minuteTaker(), "Minute taker"));
        Conference booked =
                conferences.book(called.id(), booking, context.person().id(), request.lateReason());
        giveAccess(booked);
        bookingLimits.booked(context, booked);
        context.set(Variables.CHAIR, booking.chair());
        context.set(Variables.MINUTE_TAKER, booking.minuteTaker());
        context.set(Variables.BOOKED_BEYOND_LIMIT, booked.isBeyondLimit());
    }

    /** Whoever led an earlier conference of the family and does not lead this one sees the family no longer. */
    private void giveAccess(Conference booked) {
        Booking now = booked.booked();
        conferences.ofFamily(booked.family()).stream()
                .filter(earlier -> earlier.isBooked() && !earlier.id().equals(booked.id()))
                .map(Conference::booked)
                .forEach(before -> {
                    access.withdraw(booked.family(), before.chair(), RoleInCase.CHAIR);
                    access.withdraw(booked.family(), before.minuteTaker(), RoleInCase.MINUTE_TAKER);
                });
        access.grant(booked.family(), now.chair(), RoleInCase.CHAIR);
        access.grant(booked.family(), now.minuteTaker(), RoleInCase.MINUTE_TAKER);
    }

    private List<Fact> facts(FormContext context) {
        Limit limit = processLimits.of(context, Variables.CONFERENCE_LIMIT);
        return Fact.table()
                .with("Case", context.caseReference().value())
                .with("Strategy discussion", limit.due().countedFrom())
                .with("To be held by", limit.due().dueOn())
                .with("Working days left", left(limits.workingDaysLeft(limit)))
                .with("Why by then", LimitWords.basis(limit))
                .rows();
    }

    private static String left(int workingDays) {
        if (workingDays < 0) {
            return "None: the limit passed " + inDays(-workingDays) + " ago";
        }
        return workingDays == 0 ? "None after today" : inDays(workingDays);
    }

    private static String inDays(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }

    private static Option option(Person chair, ChairStandings.OfFamily ofFamily) {
        var standing = ofFamily.standing(chair);
        String mark = standing.hadPart() || standing.inResponsibleTeam() ? " – has had a part in this case" : "";
        return new Option(chair.id(), chair.name() + mark);
    }

    private Person known(String id, String question) {
        return people.find(id).orElseThrow(() -> new Refusal("The “%s” is nobody who works here.".formatted(question)));
    }

    private static void refuseOtherThanAdministrator(Person minuteTaker) {
        if (!minuteTaker.is(Role.CONFERENCE_ADMINISTRATOR)) {
            throw new Refusal("The “Minute taker” must be one of the authority’s conference administrators.");
        }
    }
}
