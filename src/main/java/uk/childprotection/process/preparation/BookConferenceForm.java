package uk.childprotection.process.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import uk.childprotection.casefile.CodeList.Option;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.Booking;
import uk.childprotection.conference.BookingRequest;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceDays;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.Unit;
import uk.childprotection.deadline.WorkingDays;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.TransfersIn;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.limit.LimitWords;
import uk.childprotection.process.limit.ProcessLimits;
import uk.childprotection.process.plan.ConferenceBefore;
import uk.childprotection.process.plan.PlanUnderReview;
import uk.childprotection.process.plan.ReviewDay;
import uk.childprotection.process.words.Fact;
import uk.childprotection.process.words.FamilyTables;

/** The conference administrator books a conference: a day, a place, an independent chair and a minute taker. */
@Component
class BookConferenceForm implements FormHandler<BookingRequest> {

    private final ConferenceInHand inHand;
    private final ProcessLimits processLimits;
    private final Conferences conferences;
    private final ChairChoice choice;
    private final ConferenceDays days;
    private final BookingLimits bookingLimits;
    private final ReviewDay reviewDay;
    private final PlanUnderReview underReview;
    private final TransfersIn transfers;
    private final Limits limits;
    private final ConferenceBefore conferenceBefore;
    private final PeopleOfConferences people;

    BookConferenceForm(
            ConferenceInHand inHand,
            ProcessLimits processLimits,
            Conferences conferences,
            ChairChoice choice,
            WorkingDays workingDays,
            BookingLimits bookingLimits,
            ReviewDay reviewDay,
            PlanUnderReview underReview,
            TransfersIn transfers,
            Limits limits,
            ConferenceBefore conferenceBefore,
            PeopleOfConferences people) {
        this.inHand = inHand;
        this.processLimits = processLimits;
        this.conferences = conferences;
        this.choice = choice;
        this.days = new ConferenceDays(workingDays);
        this.bookingLimits = bookingLimits;
        this.reviewDay = reviewDay;
        this.underReview = underReview;
        this.transfers = transfers;
        this.limits = limits;
        this.conferenceBefore = conferenceBefore;
        this.people = people;
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
        return new Shown(
                facts(called, context),
                FamilyTables.children(file, context.today()),
                FamilyTables.adults(file),
                choice.chairs(file),
                choice.namesakes(file),
                choice.minuteTakers(),
                underReview
                        .findPeriod(context)
                        .map(PlanPeriod::reviewOn)
                        .filter(agreed -> !agreed.isBefore(context.today()))
                        .orElse(null),
                before.map(Booking::chair)
                        .filter(chair -> choice.mayChair(file, chair))
                        .orElse(null),
                before.map(Booking::minuteTaker).filter(choice::mayTakeMinutes).orElse(null));
    }

    /** Keeping the chair of the conference before is good practice; a review proposes that. */
    private Optional<Booking> before(Conference called) {
        return called.kind().isReview() ? conferenceBefore.of(called).map(Conference::booked) : Optional.empty();
    }

    @Override
    public void submit(BookingRequest request, FormContext context) {
        Conference called = inHand.conference(context);
        Booking booking = request.booking();
        days.check(
                booking.on(),
                booking.at(),
                context.today(),
                processLimits.of(context, Variables.CONFERENCE_LIMIT).due());
        choice.checkChair(inHand.file(context), booking.chair(), request.independent(), request.namesakeChecked());
        choice.checkMinuteTaker(booking.minuteTaker());
        Conference booked =
                conferences.book(called.id(), booking, context.person().id(), request.lateReason());
        people.booked(booked);
        bookingLimits.booked(context, booked);
        reviewDay.booked(context, booked);
        context.set(Variables.CHAIR, booking.chair());
        context.set(Variables.MINUTE_TAKER, booking.minuteTaker());
        context.set(Variables.BOOKED_BEYOND_LIMIT, booked.isBeyondLimit());
    }

    private List<Fact> facts(Conference called, FormContext context) {
        Limit limit = processLimits.of(context, Variables.CONFERENCE_LIMIT);
        return Fact.table()
                .with("Case", context.caseReference().value())
                .with("Conference", called.kind().label())
                .with(
                        "Responsible until then",
                        transfers.responsible(called.family()).orElse(null))
                .with(
                        StringUtils.capitalize(limit.due().limit().name().event()),
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
            return "None: the limit passed " + Unit.WORKING_DAYS.period(-workingDays) + " ago";
        }
        return workingDays == 0 ? "None after today" : Unit.WORKING_DAYS.period(workingDays);
    }
}
