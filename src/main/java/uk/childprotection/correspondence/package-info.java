/** Letters: wording, recipients, delivery, sending and the proof of it. */
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "enquiry", "conference", "plan", "print"})
package uk.childprotection.correspondence;

import org.springframework.modulith.ApplicationModule;
