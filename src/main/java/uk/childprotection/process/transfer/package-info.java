/** Families with a plan who move here, and children on a plan who move away. */
package uk.childprotection.process.transfer;
