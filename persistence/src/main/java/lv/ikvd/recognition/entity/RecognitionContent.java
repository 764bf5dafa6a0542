package lv.ikvd.recognition.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the register says of a recognition in one version.
 *
 * @param measure null where none was needed
 * @param measureOn since when the measure is asked for
 * @param recognisedOn null before the measure is completed
 * @param validUntil last day for temporary services; null where there is none
 * @param end null while it holds
 */
public record RecognitionContent(
    ForeignQualification qualification,
    Measure measure,
    LocalDate measureOn,
    LocalDate recognisedOn,
    LocalDate validUntil,
    RecognitionEnd end)
    implements Serializable {

  /** A measure is asked for, nothing is recognised yet. */
  public static RecognitionContent after(
      ForeignQualification qualification, Measure measure, LocalDate on) {
    return new RecognitionContent(qualification, measure, on, null, null, null);
  }

  public static RecognitionContent recognised(
      ForeignQualification qualification, LocalDate on, LocalDate until) {
    return new RecognitionContent(qualification, null, null, on, until, null);
  }

  /** The measure is completed. */
  public RecognitionContent completed(LocalDate on, LocalDate until) {
    return new RecognitionContent(qualification, measure, measureOn, on, until, null);
  }

  public RecognitionContent ended(LocalDate on, String ground) {
    return new RecognitionContent(
        qualification,
        measure,
        measureOn,
        recognisedOn,
        validUntil,
        new RecognitionEnd(on, ground));
  }

  /** As the view {@code recognition_current} has it. */
  public RecognitionStatus status(LocalDate day) {
    if (end != null && !end.on().isAfter(day)) {
      return RecognitionStatus.ENDED;
    }
    if (recognisedOn == null || recognisedOn.isAfter(day)) {
      return RecognitionStatus.MEASURE;
    }
    return validUntil != null && validUntil.isBefore(day)
        ? RecognitionStatus.EXPIRED
        : RecognitionStatus.IN_FORCE;
  }

  public LocalDate endedOn() {
    return end == null ? null : end.on();
  }
}
