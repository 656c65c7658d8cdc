/** The limits of running cases: opened, moved, warned of, passed, and the reason asked for. */
package uk.childprotection.process.limit;
