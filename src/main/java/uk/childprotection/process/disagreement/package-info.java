/** Dissents of professionals and complaints of families: taken down, answered, before a panel, and what follows. */
package uk.childprotection.process.disagreement;
