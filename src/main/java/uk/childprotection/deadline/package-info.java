/** Working days, statutory limits and the register of limits: when a thing falls due, and by which rule. */
@ApplicationModule(allowedDependencies = {})
package uk.childprotection.deadline;

import org.springframework.modulith.ApplicationModule;
