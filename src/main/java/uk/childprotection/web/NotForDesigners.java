package uk.childprotection.web;

import uk.childprotection.casefile.Refusal;

/** The person neither designs processes nor administers the system. */
class NotForDesigners extends Refusal {

    NotForDesigners() {
        super("The preview of letters is for process designers and system administrators.");
    }
}
