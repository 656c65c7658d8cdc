/** The review of a plan: called, brought forward, and what it decides. */
package uk.childprotection.process.review;
