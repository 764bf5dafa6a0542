package lv.ikvd.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lv.ikvd.course.report.CourseCertificateSamples;
import lv.ikvd.document.report.BatchBench;
import lv.ikvd.document.report.Template;
import lv.ikvd.privatepractice.report.Certificates;

/** Bare fill and export of many certificates: the floor of a batch. */
final class BareBatch {

  private BareBatch() {}

  public static void main(String[] arguments) {
    int many = Integer.parseInt(arguments[1]);
    List<Template.Filling> fillings =
        arguments[2].equals("COURSE_CERTIFICATE")
            ? CourseCertificateSamples.many(0, many)
            : Certificates.many(0, many);
    BareProcess.answer(() -> bare(arguments[0], fillings));
  }

  private static double bare(String template, List<Template.Filling> fillings) {
    try {
      return BatchBench.bare(template, fillings);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
