package lv.ikvd.campaign.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The forms that registers contribute to the page behind an answer link. */
@Named
@ApplicationScoped
public class AnswerForms {

  /** A form as the page reads it: once, for all registers that ask by it. */
  public record Form(List<String> registers, String fragment) {}

  @Inject @Any private Instance<AnswerForm> declared;

  public List<Form> getAll() {
    return declared.stream()
        .collect(
            Collectors.groupingBy(
                AnswerForm::fragment,
                TreeMap::new,
                Collectors.mapping(AnswerForm::register, Collectors.toList())))
        .entrySet()
        .stream()
        .map(form -> new Form(form.getValue(), form.getKey()))
        .toList();
  }
}
