package lv.ikvd.proceeding.service;

/** A case as a user saw it: whoever acts on an older state is told who changed what. */
public record CaseRef(String number, long version) {}
