package lv.ikvd.classifier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.shell.web.ChosenLocale;

/** What the values of code lists are called today, and the choices among them. */
@Named("codeNames")
@RequestScoped
public class CodeNames {

  @Inject private Classifiers classifiers;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private final Map<String, List<ClassifierValueRow>> lists = new HashMap<>();

  /** In the language that the reader chose; a code that nobody named is shown as it is. */
  public String name(String classifier, String code) {
    return name(ChosenLocale.of(request), classifier, code);
  }

  /** As the other, in a language. */
  public String name(Locale locale, String classifier, String code) {
    return list(classifier).stream()
        .filter(value -> value.code().equals(code))
        .map(value -> value.name(locale.getLanguage()))
        .findFirst()
        .orElse(code);
  }

  public List<SelectItem> items(String classifier) {
    return items(ChosenLocale.of(request), classifier);
  }

  /** As the other, in a language. */
  public List<SelectItem> items(Locale locale, String classifier) {
    return list(classifier).stream()
        .map(value -> new SelectItem(value.code(), value.name(locale.getLanguage())))
        .toList();
  }

  /** Reads lists that a page is going to ask for, in one question. */
  public void read(Collection<String> classifiers) {
    Set<String> unread = new HashSet<>(classifiers);
    unread.removeAll(lists.keySet());
    unread.forEach(classifier -> lists.put(classifier, new ArrayList<>()));
    ofLists(unread).forEach(value -> lists.get(value.classifier()).add(value));
  }

  private List<ClassifierValueRow> ofLists(Set<String> unread) {
    return unread.isEmpty() ? List.of() : classifiers.values(unread, LocalDate.now(clock));
  }

  private List<ClassifierValueRow> list(String classifier) {
    return lists.computeIfAbsent(
        classifier, code -> classifiers.values(code, LocalDate.now(clock)));
  }
}
