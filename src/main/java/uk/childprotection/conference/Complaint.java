package uk.childprotection.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/**
 * A family's complaint about a conference, from the day it came to its end. The decision of the conference stands meanwhile.
 *
 * @param number its place among the family's complaints, from 1
 * @param nominee null when the complainant speaks for themselves
 * @param agency whose conduct it is about as well, or only; null when it is about the conference only
 * @param late whether it came after the time in which one is made
 * @param lateDecision null when it was not late, or is not decided yet
 * @param chairsAnswer null until the chair has answered, as is the day
 * @param reply null until the complainant has replied
 * @param panel null while no panel is convened
 * @param panelAnswer null until a panel has decided, as is the day
 * @param withdrawal null unless it was withdrawn
 * @param again how a conference looks at it again; null when none does, or it is still to be seen to
 * @param recordedBy user id of whoever took it down
 */
@Table("complaint")
public record Complaint(
        @Id UUID id,
        @Column("family_reference") FamilyReference family,
        int number,
        ConferenceId conference,
        ComplaintStatus status,
        PersonNumber complainant,
        Nominee nominee,
        ComplaintAbout about,
        ComplaintGrounds grounds,
        String words,
        String wanted,
        String agency,
        LocalDate receivedOn,
        boolean late,
        LateComplaint lateDecision,
        ChairsAnswer chairsAnswer,
        LocalDate answeredOn,
        ComplaintReply reply,
        ComplaintPanel panel,
        PanelAnswer panelAnswer,
        LocalDate panelAnsweredOn,
        ComplaintWithdrawal withdrawal,
        ConferenceAgain again,
        String recordedBy,
        Instant recordedAt,
        @Version long version) {

    static Complaint of(
            UUID id,
            FamilyReference family,
            int number,
            ComplaintTaken taken,
            boolean late,
            String by,
            Instant recordedAt) {
        boolean forAgency = taken.about() == ComplaintAbout.AGENCY;
        ComplaintStatus status = late ? ComplaintStatus.LATE : ComplaintStatus.WITH_CHAIR;
        return new Complaint(
                id,
                family,
                number,
                taken.conference(),
                forAgency ? ComplaintStatus.FOR_AGENCY : status,
                taken.complainant(),
                taken.named(),
                taken.about(),
                new ComplaintGrounds(forAgency ? null : taken.grounds()),
                taken.words().strip(),
                stripped(taken.wanted()),
                taken.about() == ComplaintAbout.CONFERENCE
                        ? null
                        : taken.agency().strip(),
                taken.receivedOn(),
                late && !forAgency,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                by,
                recordedAt,
                0);
    }

    /** Whether only the agency it is about can answer it. */
    public boolean isForAgency() {
        return about == ComplaintAbout.AGENCY;
    }

    Complaint decidedLate(LateComplaint decision) {
        boolean taken = decision.take().isYes();
        return with(taken ? ComplaintStatus.WITH_CHAIR : ComplaintStatus.DECLINED)
                .late(decision)
                .build();
    }

    Complaint answered(ChairsAnswer answer, LocalDate on) {
        return with(ComplaintStatus.ANSWERED).chair(answer, on).build();
    }

    Complaint replied(ComplaintReply given) {
        boolean wantsPanel = given.reply() == ComplaintReplied.PANEL;
        return with(wantsPanel ? ComplaintStatus.WITH_PANEL : ComplaintStatus.SETTLED)
                .reply(given)
                .build();
    }

    Complaint convened(ComplaintPanel convened) {
        if (status != ComplaintStatus.WITH_PANEL) {
            throw cannotBecome(ComplaintStatus.WITH_PANEL);
        }
        return new Change(this, status).panel(convened).build();
    }

    Complaint decided(PanelAnswer answer, LocalDate on) {
        return with(ComplaintStatus.SETTLED).panel(answer, on).build();
    }

    Complaint withdrawn(ComplaintWithdrawal withdrawn) {
        return with(ComplaintStatus.WITHDRAWN).withdrawal(withdrawn).build();
    }

    Complaint seenToAgain(ConferenceAgain seenTo) {
        return new Change(this, status).again(seenTo).build();
    }

    private Change with(ComplaintStatus next) {
        if (!status.mayBecome(next)) {
            throw cannotBecome(next);
        }
        return new Change(this, next);
    }

    private Refusal cannotBecome(ComplaintStatus next) {
        return new Refusal("This complaint is “%s” and cannot become “%s”.".formatted(status.label(), next.label()));
    }

    private static String stripped(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return family + " complaint " + number;
    }

    /** A complaint with one thing changed. */
    private static final class Change {

        private final Complaint before;
        private final ComplaintStatus next;
        private LateComplaint late;
        private ChairsAnswer chair;
        private LocalDate chairOn;
        private ComplaintReply reply;
        private ComplaintPanel panel;
        private PanelAnswer panelAnswer;
        private LocalDate panelOn;
        private ComplaintWithdrawal withdrawal;
        private ConferenceAgain again;

        Change(Complaint before, ComplaintStatus next) {
            this.before = before;
            this.next = next;
            late = before.lateDecision;
            chair = before.chairsAnswer;
            chairOn = before.answeredOn;
            reply = before.reply;
            panel = before.panel;
            panelAnswer = before.panelAnswer;
            panelOn = before.panelAnsweredOn;
            withdrawal = before.withdrawal;
            again = before.again;
        }

        Change late(LateComplaint decision) {
            late = decision;
            return this;
        }

        Change chair(ChairsAnswer answer, LocalDate on) {
            chair = answer;
            chairOn = on;
            return this;
        }

        Change reply(ComplaintReply given) {
            reply = given;
            return this;
        }

        Change panel(ComplaintPanel convened) {
            panel = convened;
            return this;
        }

        Change panel(PanelAnswer answer, LocalDate on) {
            panelAnswer = answer;
            panelOn = on;
            return this;
        }

        Change withdrawal(ComplaintWithdrawal withdrawn) {
            withdrawal = withdrawn;
            return this;
        }

        Change again(ConferenceAgain seenTo) {
            again = seenTo;
            return this;
        }

        Complaint build() {
            return new Complaint(
                    before.id,
                    before.family,
                    before.number,
                    before.conference,
                    next,
                    before.complainant,
                    before.nominee,
                    before.about,
                    before.grounds,
                    before.words,
                    before.wanted,
                    before.agency,
                    before.receivedOn,
                    before.late,
                    late,
                    chair,
                    chairOn,
                    reply,
                    panel,
                    panelAnswer,
                    panelOn,
                    withdrawal,
                    again,
                    before.recordedBy,
                    before.recordedAt,
                    before.version);
        }
    }
}
