package lv.ikvd.intake.entity;

import java.io.Serializable;

/** A file of an incoming document; without a document where it stays in the container alone. */
public record FileRow(long id, String name, String mediaType, long size, Long documentId)
    implements Serializable {}
