/** A conference that is called already and is moved or cancelled, or gets another chair or minute taker. */
package uk.childprotection.process.rearrangement;
