package uk.childprotection.enquiry;

/**
 * Who carries out an enquiry.
 *
 * @param socialWorker user id
 */
public record SocialWorkerChosen(String socialWorker) {}
