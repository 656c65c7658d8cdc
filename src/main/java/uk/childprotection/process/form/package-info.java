/**
 * How a form meets the case file.
 *
 * <p>A task or start event with a form has one variable, {@code form}. What the engine stores of it is a reference; what
 * Tasklist reads is computed from the case file at that moment; what a person submits is checked against the form and
 * handed to the room that owns it, and never reaches a table of the engine. This package is the only place that touches
 * the engine's {@code impl} packages: a variable serializer and a history level, both extension points.
 */
package uk.childprotection.process.form;
