package lv.ikvd.proceeding.entity.secrecy;

import java.io.Serializable;
import java.time.Instant;

/**
 * For what somebody opened a file.
 *
 * @param purpose code of LOOK_PURPOSE
 * @param words in the reader's own words
 */
public record StatedPurpose(String name, String purpose, String words, Instant statedAt)
    implements Serializable {}
