/** How the engine is set up: the people who sign in, their grants and filters, its diagrams, and what it may not do. */
package uk.childprotection.process.engine;
