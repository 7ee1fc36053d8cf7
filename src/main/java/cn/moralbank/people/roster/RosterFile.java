package cn.moralbank.people.roster;

/** A file as it was uploaded; its name is for people, its kind is told by its bytes. */
public record RosterFile(String filename, byte[] content) {}
