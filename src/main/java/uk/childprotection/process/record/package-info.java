/** The record of a conference: drafted, approved, sent to each reader as the chair settles it, and corrected. */
package uk.childprotection.process.record;
