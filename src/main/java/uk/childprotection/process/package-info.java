/** The seam to the engine, and the only room that imports it: forms, task beans, variables, decisions, engine users. */
@ApplicationModule(
        allowedDependencies = {"deadline", "casefile", "access", "enquiry", "conference", "plan", "correspondence"})
package uk.childprotection.process;

import org.springframework.modulith.ApplicationModule;
