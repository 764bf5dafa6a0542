package lv.ikvd.document.entity;

import java.io.Serializable;

/** A stored document; the SHA-256 in hex, the size in bytes. */
public record DocumentRef(long id, String sha256, long size, String mediaType)
    implements Serializable {}
