package lv.ikvd.campaign.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The forms that registers contribute to the page behind an answer link. */
@Named
@ApplicationScoped
public class AnswerForms {

  /** A form as the page reads it. */
  public record Form(String register, String fragment) {}

  @Inject @Any private Instance<AnswerForm> declared;

  public List<Form> getAll() {
    return declared.stream()
        .map(form -> new Form(form.register(), form.fragment()))
        .sorted(Comparator.comparing(Form::register))
        .toList();
  }
}
