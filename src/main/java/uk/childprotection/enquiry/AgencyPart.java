package uk.childprotection.enquiry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/**
 * Whether an agency that is expected at a strategy discussion took part.
 *
 * @param who names and roles of those who did
 * @param whyNot why nobody did
 */
public record AgencyPart(YesNo tookPart, String who, String whyNot) {

    void check(String agency) {
        Rule.given(tookPart, "Did %s take part?".formatted(agency));
        String words = tookPart.isYes() ? who : whyNot;
        if (words == null || words.isBlank()) {
            throw new Refusal(
                    tookPart.isYes()
                            ? "Say who took part for %s.".formatted(agency)
                            : "Nobody took part for %s: give the reason, for they are expected.".formatted(agency));
        }
    }

    /** Whether somebody of the agency took part. */
    @JsonIgnore
    public boolean isPresent() {
        return tookPart.isYes();
    }
}
