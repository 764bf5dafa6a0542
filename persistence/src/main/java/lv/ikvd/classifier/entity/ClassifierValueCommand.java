package lv.ikvd.classifier.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;

/** What an administrator says of a value: its code, names and place in the list, from a day. */
public record ClassifierValueCommand(
    String classifier,
    String code,
    String nameLv,
    String nameEn,
    String citation,
    int sort,
    LocalDate from) {

  public static final int MAX_CODE = 60;
  public static final int MAX_NAME = 400;

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{1," + MAX_CODE + "}");

  public ClassifierValueCommand {
    nameLv = strip(nameLv);
    nameEn = strip(nameEn);
    citation = strip(citation);
    List<Problem> problems = new ArrayList<>();
    if (code == null || !CODE.matcher(code).matches()) {
      problems.add(new Problem("CLASSIFIER-002", MAX_CODE).at("code"));
    }
    if (isWrong(nameLv)) {
      problems.add(new Problem("CLASSIFIER-003", MAX_NAME).at("nameLv"));
    }
    if (isWrong(nameEn)) {
      problems.add(new Problem("CLASSIFIER-003", MAX_NAME).at("nameEn"));
    }
    if (citation != null && citation.length() > MAX_NAME) {
      problems.add(new Problem("CLASSIFIER-004", MAX_NAME).at("citation"));
    }
    if (from == null) {
      problems.add(new Problem("CLASSIFIER-005").at("from"));
    }
    Problem.raise(problems);
  }

  private static boolean isWrong(String name) {
    return name == null || name.length() > MAX_NAME;
  }

  private static String strip(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
