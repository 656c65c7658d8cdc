package uk.childprotection.casefile;

import java.util.List;

/**
 * The answer to a question for families, newest case first.
 *
 * @param more whether there are more than the answer holds
 */
public record FoundFamilies(List<Family> families, boolean more) {}
