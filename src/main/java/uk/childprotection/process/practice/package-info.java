/** The authority's practice as its decision tables have it, and the guard that reads each table before it is used. */
package uk.childprotection.process.practice;
