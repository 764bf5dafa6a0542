package lv.ikvd.shell.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.rest.ProblemDetails;
import lv.ikvd.shell.web.Messages;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void aDatabaseOutOfReachIsToldApartFromAFaultHoweverItIsWrapped() {
    for (Exception cause :
        new Exception[] {
          new SQLException("An I/O error occurred while sending to the backend.", "08006"),
          new SQLException("terminating connection due to administrator command", "57P01"),
          new SQLException("sorry, too many clients already", "53300"),
          new SQLException("Error in allocating a connection. Cause: refused"),
          new ResourceException("no connection")
        }) {
      assertThat(Failure.problem(wrapped(cause)))
          .get()
          .extracting(Problem::code)
          .isEqualTo("SHELL-503");
    }
    assertThat(Failure.problem(wrapped(new SQLException("syntax error", "42601")))).isEmpty();
    assertThat(Failure.problem(wrapped(new SQLException("unknown")))).isEmpty();
  }

  @Test
  void aFullDiskIsToldApartFromADatabaseOutOfReach() {
    for (Exception cause :
        new Exception[] {
          new SQLException("could not extend file: No space left on device", "53100"),
          new IOException("No space left on device")
        }) {
      assertThat(Failure.problem(wrapped(cause)))
          .get()
          .extracting(Problem::code)
          .isEqualTo("SHELL-507");
    }
    assertThat(Failure.problem(wrapped(new IOException("Connection reset")))).isEmpty();
  }

  record Row(@Size(max = 3) String permission) {}

  record Form(@NotNull String founder, @Size(max = 3) String manager, @Valid List<Row> places) {}

  @Test
  void whatBeanValidationFindsIsToldAtItsFieldAndNotInItsWords() {
    Form form = new Form(null, "garāks", List.of(new Row("der"), new Row("par garu")));
    Set<ConstraintViolation<Form>> violations;
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      violations = factory.getValidator().validate(form);
    }

    Problem problem =
        Failure.problem(wrapped(new ConstraintViolationException(violations))).orElseThrow();

    assertThat(problem.kind().status()).isEqualTo(400);
    assertThat(problem.all())
        .extracting(one -> one.field().orElse("-") + " " + one.code())
        .containsExactly(
            "- SHELL-020",
            "founder SHELL-030",
            "manager SHELL-032",
            "places:1:permission SHELL-032");
    assertThat(ProblemDetails.of(problem, Messages.LATVIAN).errors())
        .extracting(ProblemDetails.Field::detail)
        .containsExactly(
            "Lauks nav aizpildīts.",
            "Teksts ir pārāk garš: drīkst būt ne vairāk kā 3 rakstzīmes.",
            "Teksts ir pārāk garš: drīkst būt ne vairāk kā 3 rakstzīmes.");
  }

  private static Exception wrapped(Exception cause) {
    return new RuntimeException(
        new EJBException((Exception) new IllegalStateException("query failed", cause)));
  }
}
