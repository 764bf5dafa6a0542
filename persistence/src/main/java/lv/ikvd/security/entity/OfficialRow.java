package lv.ikvd.security.entity;

import java.io.Serializable;

/** An official as colleagues see them. */
public record OfficialRow(long accountId, String displayName, String position)
    implements Serializable {}
