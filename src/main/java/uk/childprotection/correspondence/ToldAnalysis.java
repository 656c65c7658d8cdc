package uk.childprotection.correspondence;

import uk.childprotection.casefile.PersonNumbers;

/**
 * What puts a child at risk and what protects the child, as a conference saw it.
 *
 * @param strengths what protects the child
 */
public record ToldAnalysis(String child, String risks, String strengths, PersonNumbers withheldFrom)
        implements Withheld {

    public ToldAnalysis {
        child = Required.text(child, "The name of the child");
        risks = Required.text(risks, "What puts the child at risk");
        strengths = Required.text(strengths, "What protects the child");
        Required.value(withheldFrom, "Who must not read the analysis");
    }
}
