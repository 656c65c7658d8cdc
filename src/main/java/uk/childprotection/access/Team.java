package uk.childprotection.access;

/** A social work team. */
public record Team(String id, String name) {}
