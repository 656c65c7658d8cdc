package uk.childprotection.process.engine;

/** The application was to start for everybody while whoever comes first could make themselves its administrator. */
class NoAdministrator extends RuntimeException {

    NoAdministrator() {
        super("There is no administrator yet, and the engine lets the first visitor make one of themselves.");
    }
}
