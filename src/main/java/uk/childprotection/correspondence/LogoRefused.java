package uk.childprotection.correspondence;

/** The file named as the authority's logo cannot stand on its letters. */
class LogoRefused extends RuntimeException {

    LogoRefused(String why) {
        super("The file named in authority.logo " + why + ".");
    }
}
