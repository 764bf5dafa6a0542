package lv.ikvd.childminder.service.basis;

import java.io.Serializable;
import lv.ikvd.childminder.entity.Proposal;

/**
 * What an entry said when a case proposed to change it, and what it says now.
 *
 * @param versionId the version that it says now
 */
public record EntryBasis(Proposal before, Proposal now, long versionId) implements Serializable {}
