/** Roles, people of the authority, who may see a family, and the record of who looked. */
@ApplicationModule(allowedDependencies = {"casefile"})
package uk.childprotection.access;

import org.springframework.modulith.ApplicationModule;
