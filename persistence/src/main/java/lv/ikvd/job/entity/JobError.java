package lv.ikvd.job.entity;

import java.io.Serializable;

/**
 * What is wrong with one record of a job, for the error file.
 *
 * @param record which one, as the person who started the job finds it (a row number, a number)
 * @param code of the problem
 * @param message in words; the file is kept under the same access rules as the job
 */
public record JobError(String record, String code, String message) implements Serializable {

  public static final int RECORD_LENGTH = 200;
  public static final int CODE_LENGTH = 40;
  public static final int MESSAGE_LENGTH = 1000;

  public JobError {
    record = cut(record, RECORD_LENGTH);
    code = cut(code, CODE_LENGTH);
    message = cut(message, MESSAGE_LENGTH);
  }

  private static String cut(String text, int length) {
    String given = text == null ? "" : text;
    return given.length() > length ? given.substring(0, length) : given;
  }
}
