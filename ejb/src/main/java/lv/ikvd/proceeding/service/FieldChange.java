package lv.ikvd.proceeding.service;

/** One field that changed, as it is told in a timeline. */
public record FieldChange(String field, String before, String after) {}
