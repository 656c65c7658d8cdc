/** Strategy discussions, the Section 47 enquiry and its outcome for each child. */
@ApplicationModule(allowedDependencies = {"casefile", "deadline"})
package uk.childprotection.enquiry;

import org.springframework.modulith.ApplicationModule;
