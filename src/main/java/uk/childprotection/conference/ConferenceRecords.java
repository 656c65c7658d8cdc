package uk.childprotection.conference;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.childprotection.casefile.ChangedMeanwhile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.deadline.TimeLimit;
import uk.childprotection.deadline.TimeLimits;
import uk.childprotection.deadline.WorkingDays;

/** The records of conferences: drafted, approved, sent, corrected. Every version stays. */
@Service
@Transactional
public class ConferenceRecords {

    private final JdbcAggregateTemplate rows;
    private final Conferences conferences;
    private final Invitations invitations;
    private final Sittings sittings;
    private final Decisions decisions;
    private final Limits limits;
    private final TimeLimits practice;
    private final WorkingDays workingDays;
    private final Clock clock;

    ConferenceRecords(
            JdbcAggregateTemplate rows,
            Conferences conferences,
            Invitations invitations,
            Sittings sittings,
            Decisions decisions,
            Limits limits,
            TimeLimits practice,
            WorkingDays workingDays,
            Clock clock) {
        this.rows = rows;
        this.conferences = conferences;
        this.invitations = invitations;
        this.sittings = sittings;
        this.decisions = decisions;
        this.limits = limits;
        this.practice = practice;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Every version of a conference's record, the newest first. */
    @Transactional(readOnly = true)
    public List<RecordVersion> versions(ConferenceId conference) {
        return rows.findAll(query(where("conference").is(conference)), RecordVersion.class).stream()
                .sorted(Comparator.comparing(RecordVersion::number).reversed())
                .toList();
    }

    /** The newest version that the chair approved, if there is one. */
    @Transactional(readOnly = true)
    public Optional<RecordVersion> approved(ConferenceId conference) {
        return versions(conference).stream().filter(RecordVersion::isApproved).findFirst();
    }

    /** A version by its id. */
    @Transactional(readOnly = true)
    public RecordVersion find(UUID version) {
        return Optional.ofNullable(rows.findById(version, RecordVersion.class))
                .orElseThrow(() -> new IllegalStateException("There is no version " + version + " of a record."));
    }

    /** Who got how much of a version, in the order of the file. */
    @Transactional(readOnly = true)
    public List<RecordCopy> copies(RecordVersion version) {
        return rows.findAll(query(where("recordVersion").is(version.id())), RecordCopy.class).stream()
                .sorted(Comparator.comparing(RecordCopy::reader))
                .toList();
    }

    /** Who did not hear all of a conference. */
    @Transactional(readOnly = true)
    public KeptOut keptOut(ConferenceId conference) {
        return KeptOut.of(
                invitations.of(conference),
                sittings.last(conference).map(sittings::attendance).orElse(List.of()));
    }

    /**
     * Keeps a draft for the chair to read.
     *
     * @param by user id; the chair, who approves it, is refused
     */
    public RecordVersion draft(ConferenceId id, RecordWords words, String by) {
        Conference conference = conferences.find(id);
        if (conference.isChairedBy(by) || approves(conference, by)) {
            throw new Refusal("The chair approves the record of this conference and cannot draft it.");
        }
        List<RecordVersion> versions = versions(id);
        if (versions.stream().anyMatch(version -> version.isDraft() || version.isApproved())) {
            throw new Refusal("The record of this conference is drafted already.");
        }
        new RecordRules(keptOut(id)).check(words);
        return insert(RecordVersion.drafted(conference, versions.size() + 1, words, by, clock.instant()));
    }

    /**
     * The chair approves the draft and settles who gets how much of it, or gives it back.
     *
     * @param entitled everybody about whom the chair has to say that, in the order of the file
     * @param planWithheldFrom from whom a part of the plan is withheld
     * @param by user id of the chair; anybody else is refused
     */
    public RecordVersion decide(
            ConferenceId id,
            RecordApproval approval,
            List<PersonNumber> entitled,
            Set<PersonNumber> planWithheldFrom,
            String by) {
        if (!approves(conferences.find(id), by)) {
            throw new Refusal("Only the chair of this conference can do that.");
        }
        List<RecordVersion> versions = versions(id);
        RecordVersion draft = versions.stream()
                .filter(RecordVersion::isDraft)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no draft of this record to decide on."));
        if (!approval.isApproved()) {
            return update(draft.returned(approval.comments().strip(), by, clock.instant()));
        }
        KeptOut keptOut = keptOut(id);
        new RecordRules(keptOut).check(approval.copies(), entitled, withheldFrom(draft, entitled, planWithheldFrom));
        RecordVersion approved = update(draft.approved(nextEdition(versions), by, clock.instant()));
        insertCopies(approval.copies().stream()
                .map(copy -> RecordCopy.of(approved, copy, keptOut.ofAll().contains(copy.number())))
                .toList());
        return approved;
    }

    /** Notes with which letters a version goes out. */
    public void issued(RecordVersion version, UUID batch) {
        update(version.issued(batch));
    }

    /** Notes the day on which the last copy of a version left; the first day noted is kept. */
    public void sent(ConferenceId conference, UUID batch, LocalDate on) {
        versions(conference).stream()
                .filter(version -> batch.equals(version.batch()) && version.sentOn() == null)
                .forEach(version -> update(version.sent(on)));
    }

    /** By which rule, and by when, somebody may say that a version is wrong. */
    @Transactional(readOnly = true)
    public TimeLimit correctionsLimit(LocalDate sentOn) {
        return practice.find(LimitName.RECORD_CORRECTIONS, sentOn);
    }

    /** The last day on which a correction of a version is in time; empty while it has not left for everybody. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> correctionsBy(RecordVersion version) {
        return Optional.ofNullable(version.sentOn())
                .map(sentOn -> correctionsLimit(sentOn)
                        .countedFrom(sentOn, workingDays)
                        .dueOn());
    }

    /**
     * The conference of a family on this day whose record has gone out.
     *
     * @throws Refusal when there is none
     */
    @Transactional(readOnly = true)
    public Conference withRecord(FamilyReference family, LocalDate heldOn) {
        return conferences.ofFamily(family).stream()
                .filter(conference ->
                        conference.isBooked() && conference.booked().on().equals(heldOn))
                .filter(conference -> approved(conference.id())
                        .filter(RecordVersion::isIssued)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal("The case %s has no conference on %s whose record has been sent."
                        .formatted(family, LondonTime.inWords(heldOn))));
    }

    /**
     * Takes a correction for the chair to decide on. One that came too late is taken with a reason, and marked.
     *
     * @param by user id of the colleague who enters it
     * @throws Refusal for a day to come or before the record was sent, and for a late one without a reason
     */
    public RecordCorrection ask(Conference conference, CorrectionRequest request, String by) {
        LocalDate sentOn = sentBefore(conference.id(), request.receivedOn());
        LocalDate dueOn =
                correctionsLimit(sentOn).countedFrom(sentOn, workingDays).dueOn();
        boolean late = request.receivedOn().isAfter(dueOn);
        if (late && (request.lateReason() == null || request.lateReason().isBlank())) {
            throw new Refusal(
                    "Corrections of this record were due by %s: say under “Why is it taken although it is late?” why this one is taken."
                            .formatted(LondonTime.inWords(dueOn)));
        }
        RecordCorrection correction =
                rows.insert(RecordCorrection.asked(conference, request, dueOn, by, clock.instant()));
        UUID limit = limits.open(
                        conference.family().value(),
                        LimitName.RECORD_CORRECTIONS,
                        correction.id().toString(),
                        sentOn)
                .id();
        limits.met(limit, request.receivedOn());
        if (late) {
            limits.explainLate(limit, correction.lateReason(), by);
        }
        return correction;
    }

    /** A correction that was asked for. */
    @Transactional(readOnly = true)
    public RecordCorrection correction(UUID id) {
        return Optional.ofNullable(rows.findById(id, RecordCorrection.class))
                .orElseThrow(() -> new IllegalStateException("There is no correction " + id + "."));
    }

    /** Everything that somebody said is wrong in a conference's record, in the order in which it came. */
    @Transactional(readOnly = true)
    public List<RecordCorrection> corrections(ConferenceId conference) {
        return rows.findAll(query(where("conference").is(conference)), RecordCorrection.class).stream()
                .sorted(Comparator.comparing(RecordCorrection::takenAt))
                .toList();
    }

    /**
     * The chair accepts a correction, which makes another version for everybody who had the one before, or notes it.
     *
     * @param by user id of the person who decides
     * @throws Refusal when it is accepted and nothing says what the record says from now on
     */
    public RecordCorrection decide(UUID correction, CorrectionDecision decision, String by) {
        RecordCorrection asked = correction(correction);
        if (decision.isAccepted()) {
            if (decision.corrected() == null || decision.corrected().isBlank()) {
                throw new Refusal("“What is corrected” needs an answer.");
            }
            correct(asked.conference(), decision, by);
        }
        return update(asked.decided(decision, by, clock.instant()));
    }

    private void correct(ConferenceId id, CorrectionDecision decision, String by) {
        List<RecordVersion> versions = versions(id);
        RecordVersion before =
                versions.stream().filter(RecordVersion::isApproved).findFirst().orElseThrow();
        RecordVersion after = RecordVersion.drafted(
                        conferences.find(id),
                        versions.size() + 1,
                        before.words().corrected(decision::insteadOf),
                        by,
                        clock.instant())
                .approved(nextEdition(versions), by, clock.instant());
        insert(after);
        insertCopies(copies(before).stream().map(copy -> copy.ofVersion(after)).toList());
    }

    private Set<PersonNumber> withheldFrom(
            RecordVersion draft, List<PersonNumber> entitled, Set<PersonNumber> planWithheldFrom) {
        DecidedConference decided = decisions.of(draft.conference()).orElseThrow();
        Set<PersonNumber> withheld = new HashSet<>(planWithheldFrom);
        decided.decisions().forEach(one -> withheld.addAll(one.withheldFrom().all()));
        decided.dissents().forEach(one -> withheld.addAll(one.withheldFrom().all()));
        entitled.stream().filter(draft.words()::isWithheldFrom).forEach(withheld::add);
        return withheld;
    }

    /** The day on which the version left that somebody had in their hands on this day. */
    private LocalDate sentBefore(ConferenceId conference, LocalDate receivedOn) {
        if (receivedOn.isAfter(LondonTime.today(clock))) {
            throw new Refusal("“When did it reach us?” lies in the future.");
        }
        List<LocalDate> sent = versions(conference).stream()
                .filter(RecordVersion::isIssued)
                .map(ConferenceRecords::sentOn)
                .sorted()
                .toList();
        return sent.stream()
                .filter(on -> !on.isAfter(receivedOn))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("“When did it reach us?” lies before the record was sent on %s."
                        .formatted(LondonTime.inWords(sent.get(0)))));
    }

    /** While a copy has not left yet, the day of the approval. */
    private static LocalDate sentOn(RecordVersion version) {
        return version.sentOn() != null ? version.sentOn() : LocalDate.ofInstant(version.decidedAt(), LondonTime.ZONE);
    }

    private static int nextEdition(List<RecordVersion> versions) {
        return 1 + (int) versions.stream().filter(RecordVersion::isApproved).count();
    }

    private RecordVersion insert(RecordVersion version) {
        try {
            return rows.insert(version);
        } catch (DbActionExecutionException failed) {
            if (failed.getCause() instanceof DuplicateKeyException) {
                throw new ChangedMeanwhile(failed); // at the same moment
            }
            throw failed;
        }
    }

    private void insertCopies(List<RecordCopy> copies) {
        if (!copies.isEmpty()) {
            rows.insertAll(copies);
        }
    }

    private <T> T update(T row) {
        try {
            return rows.update(row);
        } catch (OptimisticLockingFailureException changed) {
            throw new ChangedMeanwhile(changed);
        }
    }

    /** Whether this person leads the conference or, where the record was handed over since, what is left to do about it. */
    private boolean approves(Conference conference, String person) {
        return conferences.ledNow(conference).chair().equals(person);
    }
}
