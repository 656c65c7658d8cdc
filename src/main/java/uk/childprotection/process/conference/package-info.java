/** The day of a conference: opened or adjourned, what is decided for each child, the outline plan, and the letters about it. */
package uk.childprotection.process.conference;
