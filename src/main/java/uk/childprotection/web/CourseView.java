package uk.childprotection.web;

import java.util.List;

/**
 * A dissent, a complaint or a family group conference as the page of the family shows it.
 *
 * @param id names it on the page
 * @param title what it is, with its number or day
 * @param standing how it stands, in words
 * @param open whether somebody has still to do something about it
 */
record CourseView(String id, String title, String standing, boolean open, List<Fact> facts) {

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return id;
    }
}
