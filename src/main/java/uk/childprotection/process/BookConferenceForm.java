package uk.childprotection.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.plan.PlanPeriod;
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
    private final ReviewDay reviewDay;
    private final PlanUnderReview underReview;
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
            ReviewDay reviewDay,
            PlanUnderReview underReview,
            Limits limits,
            People people,
            FamilyAccess access) {
        this.inHand = inHand;
        this.processLimits = processLimits;
        this.conferences = conferences;
        this.standings = standings;
        this.days = new ConferenceDays(workingDays);
        this.bookingLimits = bookingLimits;
        this.reviewDay = reviewDay;
        this.underReview = underReview;
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
            List<Option> minuteTakers,
            LocalDate on,
            String chair,
            String minuteTaker) {}

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
        Conference called = inHand.conference(context);
        Optional<Booking> before = before(called);
        ChairStandings.OfFamily ofFamily = standings.of(file);
        List<Person> chairs = people.withRole(Role.CONFERENCE_CHAIR);
        return new Shown(
                facts(called, context),
                FamilyTables.children(file, context.today()),
                FamilyTables.adults(file),
                chairs.stream().map(chair -> option(chair, ofFamily)).toList(),
                chairs.stream()
                        .filter(chair -> ofFamily.standing(chair).namesake())
                        .map(Person::id)
                        .toList(),
                people.withRole(Role.CONFERENCE_ADMINISTRATOR).stream()
                        .map(person -> new Option(person.id(), person.name()))
                        .toList(),
                underReview
                        .findPeriod(context)
                        .map(PlanPeriod::reviewOn)
                        .filter(agreed -> !agreed.isBefore(context.today()))
                        .orElse(null),
                before.map(Booking::chair)
                        .filter(chair -> mayChair(chair, chairs, ofFamily))
                        .orElse(null),
                before.map(Booking::minuteTaker)
                        .filter(minuteTaker -> people.withRole(Role.CONFERENCE_ADMINISTRATOR).stream()
                                .anyMatch(person -> person.id().equals(minuteTaker)))
                        .orElse(null));
    }

    /** Keeping the chair of the conference before is good practice; a review proposes that. */
    private Optional<Booking> before(Conference called) {
        return called.kind().isReview() ? conferences.before(called).map(Conference::booked) : Optional.empty();
    }

    private static boolean mayChair(String id, List<Person> chairs, ChairStandings.OfFamily ofFamily) {
        return chairs.stream()
                .filter(chair -> chair.id().equals(id))
                .map(ofFamily::standing)
                .anyMatch(standing -> !standing.hadPart() && !standing.inResponsibleTeam());
    }

    @Override
    public void submit(BookingRequest request, FormContext context) {
        Conference called = inHand.conference(context);
        Booking booking = request.booking();
        LocalDate ledToOn =
                processLimits.of(context, Variables.CONFERENCE_LIMIT).due().countedFrom();
        days.check(booking.on(), booking.at(), context.today(), called.kind(), ledToOn);
        standings
                .of(inHand.file(context))
                .standing(known(booking.chair(), "Chair"))
                .check(request.independent() == YesNo.YES, request.namesakeChecked());
        refuseOtherThanAdministrator(known(booking.minuteTaker(), "Minute taker"));
        Conference booked =
                conferences.book(called.id(), booking, context.person().id(), request.lateReason());
        giveAccess(booked);
        bookingLimits.booked(context, booked);
        reviewDay.booked(context, booked);
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

    private List<Fact> facts(Conference called, FormContext context) {
        Limit limit = processLimits.of(context, Variables.CONFERENCE_LIMIT);
        return Fact.table()
                .with("Case", context.caseReference().value())
                .with("Conference", called.kind().label())
                .with(
                        called.kind().isReview() ? "The conference before" : "Strategy discussion",
                        limit.due().countedFrom())
                .with("Day agreed for it", agreedOn(context))
                .with("To be held by", limit.due().dueOn())
                .with("Working days left", left(limits.workingDaysLeft(limit)))
                .with("Why by then", LimitWords.basis(limit))
                .rows();
    }

    private String agreedOn(FormContext context) {
        return underReview
                .findPeriod(context)
                .map(PlanPeriod::reviewOn)
                .map(LondonTime::inWords)
                .orElse(null);
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
