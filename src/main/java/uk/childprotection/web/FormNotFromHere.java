package uk.childprotection.web;

import uk.childprotection.casefile.Refusal;

/** A form was posted that this session was not shown. */
class FormNotFromHere extends Refusal {

    FormNotFromHere() {
        super(
                "This form was open for too long or was not opened here, so nothing was done. Please open the page again.");
    }
}
