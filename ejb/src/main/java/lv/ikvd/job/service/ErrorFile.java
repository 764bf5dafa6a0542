package lv.ikvd.job.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import lv.ikvd.database.entity.CsvCell;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.job.entity.JobRepository;

/**
 * The errors of a job as CSV that a spreadsheet of an office here opens: UTF-8 mark, semicolons.
 */
final class ErrorFile {

  private static final long MAX_BYTES = 1L << 30;
  private static final int PAGE = 500;

  private final JobRepository jobs;
  private final long jobId;

  ErrorFile(JobRepository jobs, long jobId) {
    this.jobs = jobs;
    this.jobId = jobId;
  }

  DocumentRef store(Documents documents) {
    return documents.store(this::write, MAX_BYTES, Set.of(MediaTypes.TEXT));
  }

  private void write(OutputStream out) throws IOException {
    out.write("\ufeffIeraksts;Kods;Kļūda\r\n".getBytes(UTF_8));
    long from = 0;
    List<JobError> errors = jobs.errors(jobId, from, PAGE);
    while (!errors.isEmpty()) {
      for (JobError error : errors) {
        out.write(line(error).getBytes(UTF_8));
      }
      from += errors.size();
      errors = jobs.errors(jobId, from, PAGE);
    }
  }

  private static String line(JobError error) {
    return cell(error.record()) + ";" + cell(error.code()) + ";" + cell(error.message()) + "\r\n";
  }

  /** Quoted; what a spreadsheet would take for a formula is marked as text. */
  static String cell(String text) {
    return '"' + CsvCell.harmless(text).replaceAll("\\p{Cntrl}", " ").replace("\"", "\"\"") + '"';
  }
}
