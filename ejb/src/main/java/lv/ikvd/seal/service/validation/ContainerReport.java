package lv.ikvd.seal.service.validation;

import java.util.Comparator;
import java.util.List;

/**
 * What a file that came in is and holds.
 *
 * @param files those in the container; of anything else the file itself
 * @param signatures in the order in which they were made; none in an unsigned file
 */
public record ContainerReport(
    ContainerKind kind, List<ContainedFile> files, List<ContainerSignature> signatures) {

  private static final List<Verdict> WORST_FIRST =
      List.of(
          Verdict.INVALID,
          Verdict.REVOKED,
          Verdict.EXPIRED,
          Verdict.FOREIGN,
          Verdict.INDETERMINATE,
          Verdict.VALID);

  public ContainerReport {
    files = List.copyOf(files);
    signatures = List.copyOf(signatures);
  }

  /** The worst of the signatures. */
  public Verdict verdict() {
    return signatures.stream()
        .map(ContainerSignature::verdict)
        .min(Comparator.comparing(WORST_FIRST::indexOf))
        .orElse(Verdict.UNSIGNED);
  }

  /** The verdict in words: {@code code} and {@code code.remedy} in the messages. */
  public String code() {
    return verdict().code();
  }
}
