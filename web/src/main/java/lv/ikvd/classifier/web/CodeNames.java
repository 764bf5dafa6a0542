package lv.ikvd.classifier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.shell.web.Texts;

/** Codes of any code list as the words of today, each list read once per request. */
@Named("codeNames")
@RequestScoped
public class CodeNames {

  @Inject private Classifiers classifiers;
  @Inject private Clock clock;

  private final Map<String, Map<String, ClassifierValueRow>> lists = new HashMap<>();

  /** The word for a code; a code that the list does not have any more stays as it is. */
  public String name(String classifier, String code) {
    return name(Texts.locale(), classifier, code);
  }

  /** As the other, for those who are on no page. */
  public String name(Locale locale, String classifier, String code) {
    ClassifierValueRow value = list(classifier).get(code);
    return value == null ? code : value.name(locale.getLanguage());
  }

  public List<SelectItem> choices(String classifier) {
    return list(classifier).keySet().stream()
        .map(code -> new SelectItem(code, name(classifier, code)))
        .toList();
  }

  private Map<String, ClassifierValueRow> list(String classifier) {
    return lists.computeIfAbsent(
        classifier,
        code -> {
          Map<String, ClassifierValueRow> values = new LinkedHashMap<>();
          classifiers
              .values(code, LocalDate.now(clock))
              .forEach(value -> values.put(value.code(), value));
          return values;
        });
  }
}
