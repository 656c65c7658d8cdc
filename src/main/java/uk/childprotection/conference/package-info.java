/** Booking, invitations, exclusions, reports, attendance, quorum and the decisions of a conference. */
@ApplicationModule(allowedDependencies = {"casefile", "deadline"})
package uk.childprotection.conference;

import org.springframework.modulith.ApplicationModule;
