package lv.ikvd.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.ikvd.consultation.service.ReviewedAnswers;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.shell.web.ChosenLocale;

/** The rules of today that an answer may rest on. */
@Named("groundChoices")
@RequestScoped
public class GroundChoices {

  @Inject private ReviewedAnswers answers;
  @Inject private HttpServletRequest request;

  private List<RuleVersionRow> rules;

  public List<SelectItem> getItems() {
    if (rules == null) {
      rules = answers.grounds();
    }
    boolean english = "en".equals(ChosenLocale.of(request).getLanguage());
    return rules.stream()
        .map(rule -> new SelectItem(rule.ruleSet(), english ? rule.titleEn() : rule.titleLv()))
        .toList();
  }
}
