/** Paper: a page of HTML as PDF that a screen reader can read, and many of them as one. */
@ApplicationModule(allowedDependencies = {})
package uk.childprotection.print;

import org.springframework.modulith.ApplicationModule;
