package uk.childprotection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.access.Looks;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.desk.FamilyTasks;

/** Gathers what the page of a family shows, for a person who may see it. */
@Component
class FamilyViews {

    /** Newer looks than this are enough to see who looks; all are kept. */
    private static final int LOOKS = 500;

    private final Families families;
    private final CaseStanding standing;
    private final FamilyTasks tasks;
    private final ReviewViews reviews;
    private final DisagreementViews disagreements;
    private final GroupConferenceViews groupConferences;
    private final EndViews ends;
    private final TransferViews transfers;
    private final Limits limits;
    private final RecordViews records;
    private final Chronology chronology;
    private final Letters letters;
    private final Looks looks;
    private final PlanViews plans;
    private final VisitViews visits;
    private final StaffNames names;
    private final Clock clock;

    FamilyViews(
            Families families,
            CaseStanding standing,
            FamilyTasks tasks,
            ReviewViews reviews,
            DisagreementViews disagreements,
            GroupConferenceViews groupConferences,
            EndViews ends,
            TransferViews transfers,
            Limits limits,
            RecordViews records,
            Chronology chronology,
            Letters letters,
            Looks looks,
            PlanViews plans,
            VisitViews visits,
            StaffNames names,
            Clock clock) {
        this.families = families;
        this.standing = standing;
        this.tasks = tasks;
        this.reviews = reviews;
        this.disagreements = disagreements;
        this.groupConferences = groupConferences;
        this.ends = ends;
        this.transfers = transfers;
        this.limits = limits;
        this.records = records;
        this.chronology = chronology;
        this.letters = letters;
        this.looks = looks;
        this.plans = plans;
        this.visits = visits;
        this.names = names;
        this.clock = clock;
    }

    /** @param sheet which sheet of the chronology */
    @Transactional(readOnly = true)
    FamilyView of(FamilyReference reference, Person reader, int sheet) {
        LocalDate today = LondonTime.today(clock);
        FamilyFile file = families.find(reference);
        return new FamilyView(
                reference.value(),
                file.family().shortName(),
                file.family().restricted(),
                standing.of(file),
                tasks.of(reference).stream()
                        .map(step -> StepView.of(step, reader, names, today))
                        .toList(),
                limits.ofFamily(reference.value()).stream()
                        .filter(limit -> isShown(limit, today))
                        .map(limit -> LimitView.of(limit, today, limits.workingDaysLeft(limit)))
                        .toList(),
                plans.of(file, today),
                visits.of(file, today),
                file.children().stream()
                        .map(child -> ChildView.of(child, file, today))
                        .toList(),
                file.adults().stream().map(adult -> AdultView.of(adult, file)).toList(),
                file.professionals().stream()
                        .map(professional -> ProfessionalView.of(professional, file))
                        .toList(),
                FormerView.of(file.former()),
                reviews.of(file),
                disagreements.of(file),
                groupConferences.of(file),
                records.of(file),
                ends.of(file),
                transfers.of(file),
                Sheet.of(chronology.of(reference), sheet).map(entry -> EntryView.of(entry, names)),
                letters(reference),
                answersForAccess(reader) ? looks(reference) : null);
    }

    private List<LetterView> letters(FamilyReference reference) {
        List<Letter> written = letters.ofFamily(reference);
        return LetterView.of(written, letters.opened(written));
    }

    /** Each visit that was made in time has had limits of its own: they are read off the visits and would bury the others here. */
    private static boolean isShown(Limit limit, LocalDate today) {
        return switch (limit.name()) {
            case VISIT, VISIT_WRITE_UP ->
                switch (limit.standing(today)) {
                    case MET, CLOSED -> false;
                    case MET_LATE, OPEN, DUE_SOON, PASSED -> true;
                };
            default -> true;
        };
    }

    private static boolean answersForAccess(Person reader) {
        return reader.is(Role.TEAM_MANAGER) || reader.is(Role.SAFEGUARDING_MANAGER);
    }

    private List<LookView> looks(FamilyReference reference) {
        return LookView.of(looks.of(reference, LOOKS), names);
    }
}
