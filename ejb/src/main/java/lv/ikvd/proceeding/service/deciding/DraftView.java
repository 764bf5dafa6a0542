package lv.ikvd.proceeding.service.deciding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.service.Finding;

/**
 * A draft with all that its editor shows.
 *
 * @param version to be sent back with changes; -1 when there is no draft yet
 * @param proposed whether it waits for signatures
 * @param missing what stands in the way of signing
 * @param sha256 hash in hex of the text as it would be signed
 */
public record DraftView(
    long version,
    String kind,
    String ground,
    LocalDate effectiveOn,
    String addressee,
    String facts,
    String reasoning,
    String norms,
    String operative,
    String contest,
    boolean proposed,
    Long proposedBy,
    String returnRemark,
    List<Finding> missing,
    List<String> signers,
    String sha256)
    implements Serializable {}
