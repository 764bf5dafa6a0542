package lv.ikvd.seal.service;

import java.nio.file.Path;
import java.util.List;

/**
 * Puts the Service's electronic seal, with a time stamp, on what it issues. Sealing changes nothing
 * but the target file; the same file may be sealed again after a failure.
 *
 * <p>Failures are {@link lv.ikvd.problem.entity.Problem}s: SEAL-001 no time stamp to be had, -002
 * no key set up, -003 certificate out of its time, -004 key does not open, -005 the file cannot be
 * sealed.
 */
public interface ElectronicSeal {

  /** Seals a PDF: PAdES-BASELINE-T. */
  SealFacts seal(Path pdf, Path target);

  /** Packs files and seals them together: ASiC-E with XAdES-BASELINE-T. */
  SealFacts seal(List<PackedFile> files, Path target);
}
