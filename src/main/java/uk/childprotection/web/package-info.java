/** Pages, endpoints and filters: the edge where a person meets the application. */
@ApplicationModule(
        allowedDependencies = {
            "deadline",
            "casefile",
            "access",
            "enquiry",
            "conference",
            "plan",
            "correspondence",
            "process :: web"
        })
package uk.childprotection.web;

import org.springframework.modulith.ApplicationModule;
