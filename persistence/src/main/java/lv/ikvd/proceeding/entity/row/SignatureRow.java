package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.Instant;

/** A signature that made a text a decision. */
public record SignatureRow(String signer, String position, Instant signedAt)
    implements Serializable {}
