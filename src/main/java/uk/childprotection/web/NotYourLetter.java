package uk.childprotection.web;

import uk.childprotection.casefile.Refusal;

/** The person may not read this letter, or there is no such letter: whoever may not read is not told which. */
class NotYourLetter extends Refusal {

    NotYourLetter() {
        super("You have no access to this letter. If you need it for your work, ask the family’s team manager or the"
                + " safeguarding manager.");
    }
}
