package uk.childprotection.plan;

import uk.childprotection.casefile.Coded;

/** What a core group or a review makes of an action that was still to do. */
public enum ActionVerdict implements Coded {
    KEEP("keep", "Keep it as it is"),
    CHANGE("change", "Change it"),
    DONE("done", "It is done"),
    DROP("drop", "Drop it");

    private final String code;
    private final String label;

    ActionVerdict(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** What becomes of the action as it stood. */
    ActionState becomes() {
        return switch (this) {
            case KEEP -> ActionState.OPEN;
            case CHANGE -> ActionState.CHANGED;
            case DONE -> ActionState.DONE;
            case DROP -> ActionState.DROPPED;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
