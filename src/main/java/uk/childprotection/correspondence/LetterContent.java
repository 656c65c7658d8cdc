package uk.childprotection.correspondence;

import java.util.Optional;

/**
 * What one kind of letter says, complete and in the words it needs: the model of its template. One record for each kind; the room that
 * knows the facts fills it, and this room only words it.
 *
 * <p>A content holds nobody's address, telephone number or e-mail: the only ones in a letter are the reader's own address and how to
 * reach the authority.
 */
public sealed interface LetterContent
        permits AdjournedLetter,
                AdministrativeEndLetter,
                CancelledLetter,
                ChairChangedLetter,
                ChildNotSeenNotice,
                ComplaintLetter,
                ComplaintNotice,
                ConferenceNotice,
                CoreGroupInvitation,
                DecisionLetter,
                DissentLetter,
                EnquiryBegunLetter,
                EarlyReviewLetter,
                EnquiryNotNeededLetter,
                EnquiryOutcomeLetter,
                ExclusionLetter,
                FileNotice,
                GroupConferenceOffer,
                InvitationLetter,
                LateBookingNotice,
                LimitNotice,
                NewSocialWorkerLetter,
                NotSeenAloneNotice,
                RebookedLetter,
                RecordLetter,
                PlanEndedLetter,
                ReportLetter,
                ReportMissingNotice,
                UpdatedPlanLetter,
                TransferInLetter,
                TransferOutLetter {

    /** The kind of letter this is the content of. */
    LetterKind kind();

    /** To whom the letter speaks. */
    default Audience audience() {
        return kind().audience();
    }

    /** What the letter changes in its reader's calendar; empty for most letters. */
    default Optional<CalendarChange> calendarChange() {
        return Optional.empty();
    }

    /** The content as its reader may know it: whatever is withheld from them is gone. */
    default LetterContent seenBy(Eyes reader) {
        return this;
    }
}
