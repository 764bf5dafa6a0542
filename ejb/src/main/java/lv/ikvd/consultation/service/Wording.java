package lv.ikvd.consultation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;

/** What is typed about a consultation or an answer, checked by itself. */
@ApplicationScoped
public class Wording {

  static final int LONGEST_QUESTION = 500;
  static final int LONGEST_TEXT = 4000;

  /** Wherever it stands: it belongs in the field for it, where a look is recorded. */
  private static final Pattern CODE =
      Pattern.compile("(?<![0-9])[0-9]{6}[\\s\\u2010-\\u2015-]?[0-9]{5}(?![0-9])");

  @Inject private Classifiers classifiers;
  @Inject private OfficeContext office;

  /** Says where a code is none of the list today. */
  void value(String classifier, String code, String field, List<Problem> problems) {
    if (code == null || !has(classifier, code)) {
      problems.add(new Problem("CONSULTATION-001").at(field));
    }
  }

  boolean has(String classifier, String code) {
    return classifiers.values(classifier, office.today()).stream()
        .anyMatch(value -> value.code().equals(code));
  }

  /** Says where a text is missing or too long, or holds a personal code. */
  void text(String text, int longest, String field, List<Problem> problems) {
    if (text == null || text.isBlank() || text.length() > longest) {
      problems.add(new Problem("CONSULTATION-002", longest).at(field));
    } else if (CODE.matcher(text).find()) {
      problems.add(new Problem("CONSULTATION-003").at(field));
    }
  }
}
