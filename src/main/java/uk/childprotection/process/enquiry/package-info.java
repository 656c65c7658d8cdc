/** The Section 47 enquiry, from the concern reported to the outcome approved, and the strategy discussions of it. */
package uk.childprotection.process.enquiry;
