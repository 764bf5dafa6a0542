package lv.ikvd.audit.entity;

import java.io.Serializable;
import java.time.Instant;

/** What a user typed and has not submitted; the version goes back with the next save. */
public record DraftRow(
    String form, String record, String tab, String content, Instant savedAt, long version)
    implements Serializable {}
