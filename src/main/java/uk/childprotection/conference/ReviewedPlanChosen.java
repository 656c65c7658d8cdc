package uk.childprotection.conference;

import java.util.UUID;

/**
 * The answers of the form {@code choose-reviewed-plan}.
 *
 * @param period id of the running period of the plan whose review is meant
 */
public record ReviewedPlanChosen(UUID period) {}
