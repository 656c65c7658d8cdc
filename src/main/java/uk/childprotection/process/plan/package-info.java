/** A period of a child protection plan: core groups, visits, the check half way, the way to the review, and an end without a conference. */
package uk.childprotection.process.plan;
