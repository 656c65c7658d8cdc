/** Letters on their way to their readers, and the post of a day: what {@code letters}, {@code post-letters} and {@code post-at-once} ask. */
package uk.childprotection.process.letter;
