package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.Direction;

/** A document in the file; the size is in bytes. */
public record DocumentLine(
    long documentId,
    String title,
    Direction direction,
    LocalDate receivedOn,
    String mediaType,
    long size,
    String recordedBy)
    implements Serializable {}
