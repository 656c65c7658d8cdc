package uk.childprotection.web;

/** The demonstration was to be started where other machines can reach it. */
class DemoAwayFromHome extends RuntimeException {

    DemoAwayFromHome(String address) {
        super("The demonstration would listen on " + address
                + ", where other machines can reach it; everyone knows its passwords.");
    }
}
