package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** What makes the record of a core group whole. */
record CoreGroupRules(FamilyFile file, CoreGroup group, CoreGroupMembers members, CoreGroupDates dates) {

    private static final String NEXT = "Date of the next core group";

    void check(CoreGroupRecord said) {
        if (said.outcome() == null) {
            throw new Refusal("“What became of this core group” needs an answer.");
        }
        if (said.outcome() != CoreGroupOutcome.TOOK_PLACE) {
            requireWords(said.reason(), "Why");
        }
        if (said.outcome().peopleCame()) {
            checkHeldOn(said.heldOn());
            checkChair(said.chairedBy());
            checkAttendance(said.attendance());
            said.others().forEach(other -> {
                requireWords(other.name(), "Name");
                requireWords(other.role(), "Role and agency");
            });
        }
        if (said.outcome() == CoreGroupOutcome.TOOK_PLACE) {
            checkEnough(said);
            requireWords(said.familysWords(), "What the family said");
        }
        checkNext(said);
    }

    private void checkHeldOn(LocalDate heldOn) {
        if (heldOn == null) {
            throw new Refusal("“Held on” needs an answer.");
        }
        if (heldOn.isAfter(dates.today())) {
            throw new Refusal("“Held on” cannot be a day still to come.");
        }
        if (heldOn.isBefore(dates.notBefore())) {
            throw new Refusal("“Held on” cannot be before %s, when the core group last met or the plan was agreed."
                    .formatted(LondonTime.inWords(dates.notBefore())));
        }
    }

    private void checkChair(String chairedBy) {
        if (chairedBy == null || chairedBy.isBlank()) {
            throw new Refusal("“Who held it” needs an answer.");
        }
        ActionOwner.check(chairedBy, file);
    }

    private void checkAttendance(List<CoreGroupRecord.Attendee> attendance) {
        List<String> named =
                attendance.stream().map(CoreGroupRecord.Attendee::number).toList();
        if (!List.copyOf(members.expected().keySet()).equals(named)) {
            throw new Refusal("Say of each member of the core group whether they came.");
        }
        if (attendance.stream().anyMatch(attendee -> attendee.came() == null)) {
            throw new Refusal("“Came” needs an answer for every member of the core group.");
        }
    }

    /** Swindon and Sussex count a meeting only with another agency beside children's social care; a core group is no different. */
    private void checkEnough(CoreGroupRecord said) {
        boolean agency = said.attendance().stream()
                .filter(attendee -> attendee.came().isThere())
                .map(CoreGroupRecord.Attendee::number)
                .filter(number -> number.startsWith("P"))
                .map(PersonNumber::parse)
                .anyMatch(number -> file.professional(number).agency() != Agency.SOCIAL_CARE);
        if (!agency) {
            throw new Refusal(
                    "No agency beside children’s social care was there: record that too few came, and a new date.");
        }
    }

    private void checkNext(CoreGroupRecord said) {
        LocalDate on = said.nextOn();
        if (on == null) {
            throw new Refusal("“%s” needs an answer.".formatted(NEXT));
        }
        if (on.isBefore(dates.today())) {
            throw new Refusal("“%s” cannot be in the past.".formatted(NEXT));
        }
        if (said.outcome() != CoreGroupOutcome.MOVED && !on.isAfter(day(said))) {
            throw new Refusal("“%s” has to be after this one.".formatted(NEXT));
        }
        if (!dates.isWorkingDay(on)) {
            throw new Refusal("“%s” has to be a working day; %s is none.".formatted(NEXT, LondonTime.inWords(on)));
        }
        LocalDate last = dates.lastDay(said.outcome(), day(said));
        if (on.isAfter(last)) {
            throw new Refusal("“%s” may be at the latest %s, %s."
                    .formatted(NEXT, LondonTime.inWords(last), dates.why(said.outcome())));
        }
        if (said.outcome() == CoreGroupOutcome.MOVED && said.next().equals(group.when())) {
            throw new Refusal("Nothing is changed: the core group is planned for this day, time and place already.");
        }
    }

    /** The day of the meeting; the day it was planned for when nobody came together. */
    private LocalDate day(CoreGroupRecord said) {
        return said.outcome().peopleCame() ? said.heldOn() : group.on();
    }

    private static void requireWords(String answer, String question) {
        if (answer == null || answer.isBlank()) {
            throw new Refusal("“%s” needs an answer.".formatted(question));
        }
    }
}
