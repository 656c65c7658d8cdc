/** Letters: wording, recipients, delivery, sending and the proof of it. */
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "enquiry", "conference", "plan"})
package uk.childprotection.correspondence;

import org.springframework.modulith.ApplicationModule;
