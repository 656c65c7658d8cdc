/** The outline child protection plan: needs, actions, core group, contingency and dates. */
@ApplicationModule(allowedDependencies = {"casefile", "deadline"})
package uk.childprotection.plan;

import org.springframework.modulith.ApplicationModule;
