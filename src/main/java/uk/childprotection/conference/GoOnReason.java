package uk.childprotection.conference;

import uk.childprotection.casefile.Coded;

/**
 * Why a conference that is not quorate goes on all the same: the reasons that the procedures of Swindon (March 2023) and Sussex allow
 * a chair.
 */
public enum GoOnReason implements Coded {
    FEW_AGENCIES_INVOLVED(
            "Fewer than three agencies have had relevant contact with the child, for example before birth"),
    SOCIAL_CARE_AND_ONE_OTHER("Children’s social care and one other agency are there"),
    ENOUGH_INFORMATION("There is enough information for a safe decision"),
    DELAY_HARMFUL("Delay would harm the child"),
    LOOKED_AFTER("The child becomes looked after"),
    LOCAL_ATTENDANCE("Agencies are kept away by a local difficulty, which is reported to the head of service");

    private final String label;

    GoOnReason(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether those present can be the reason: two of the reasons say something about their number. */
    boolean fits(QuorumFacts facts) {
        return switch (this) {
            case FEW_AGENCIES_INVOLVED -> facts.agenciesInContact() < 2;
            case SOCIAL_CARE_AND_ONE_OTHER -> facts.socialCarePresent() && facts.agenciesPresent() > 0;
            case ENOUGH_INFORMATION, DELAY_HARMFUL, LOOKED_AFTER, LOCAL_ATTENDANCE -> true;
        };
    }
}
