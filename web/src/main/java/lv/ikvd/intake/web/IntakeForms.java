package lv.ikvd.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The forms that registers contribute. */
@Named("intakeForms")
@ApplicationScoped
public class IntakeForms {

  @Inject @Any private Instance<IntakeForm> declared;

  public List<IntakeForm> all() {
    return declared.stream()
        .sorted(Comparator.comparing(IntakeForm::register).thenComparing(IntakeForm::procedure))
        .toList();
  }

  /** The address of the form that opens a procedure by a document. */
  public Optional<String> address(String procedure, String number) {
    return all().stream()
        .filter(form -> form.procedure().equals(procedure))
        .map(form -> form.path() + "?incoming=" + number)
        .findFirst();
  }
}
