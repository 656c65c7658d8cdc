/** The family's file and who works with it: corrections, a birth, another social worker, a family group conference. */
package uk.childprotection.process.family;
