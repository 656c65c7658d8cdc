/** How forms and letters tell of families, people, agencies, plans and decisions in words. */
package uk.childprotection.process.words;
