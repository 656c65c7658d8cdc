/** Every conference until its day: booking, chair, invitations, exclusions, reports and the talk with the family. */
package uk.childprotection.process.preparation;
