/** The family, the people around it, the referral, the allocation and the chronology to which entries are only ever added. */
@ApplicationModule(allowedDependencies = {})
package uk.childprotection.casefile;

import org.springframework.modulith.ApplicationModule;
