package uk.childprotection.web;

import java.util.List;

/**
 * The record of one conference as the page of the family shows it.
 *
 * @param conference which conference, with its day
 * @param standing what has become of the record
 * @param correctionsBy the last day on which a correction is in time; empty while the record has not left
 * @param versions the newest first
 * @param corrections in the order in which they came
 */
record RecordView(
        String conference,
        String standing,
        String correctionsBy,
        List<VersionView> versions,
        List<CorrectionView> corrections) {

    /**
     * One version.
     *
     * @param became what the chair made of it
     * @param copies who got how much of it, one line each
     */
    record VersionView(String name, String drafted, String became, String sent, List<String> copies) {}

    /**
     * Something that somebody says is wrong.
     *
     * @param late why it was taken although late; empty when it came in time
     */
    record CorrectionView(String asked, String words, String late, String became) {}

    /** Never a word of it: it would reach a log. */
    @Override
    public String toString() {
        return "record of a conference";
    }
}
