package lv.ikvd.dataload.service;

import java.util.regex.Pattern;
import lv.ikvd.job.entity.JobError;

/**
 * What is wrong in a cell, where the person who made the file finds it. What has the form of a
 * personal code is masked.
 */
public record RowError(String file, long line, String column, String code, String value) {

  private static final Pattern CODE = Pattern.compile("[0-9]{6}[\\s\\u2010-\\u2015-]*[0-9]{5}");
  private static final int SHOWN = 200;

  public RowError {
    value = masked(value);
  }

  /** The text with what has the form of a personal code masked, cut to what a table shows. */
  public static String masked(String text) {
    String plain = CODE.matcher(text == null ? "" : text).replaceAll("******-*****");
    return plain.length() > SHOWN ? plain.substring(0, SHOWN) + '…' : plain;
  }

  JobError forJob() {
    return new JobError(file + ':' + line + ':' + column, code, value);
  }

  /** Reads back what a job keeps. */
  static RowError of(JobError error) {
    String[] place = error.record().split(":", 3);
    return new RowError(
        place[0], Long.parseLong(place[1]), place[2], error.code(), error.message());
  }

  /** The value may be personal and stays out of logs. */
  @Override
  public String toString() {
    return "RowError[" + file + ':' + line + ':' + column + ' ' + code + ']';
  }
}
