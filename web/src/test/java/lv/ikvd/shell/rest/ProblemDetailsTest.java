package lv.ikvd.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Messages;
import org.junit.jupiter.api.Test;

class ProblemDetailsTest {

  @Test
  void saysWhatIsWrongWhereAndWhatToDo() {
    Problem problem = new Problem("SHELL-022", "statuss").at("statuss");
    ProblemDetails details = ProblemDetails.of(problem, Messages.LATVIAN);
    assertThat(details.status()).isEqualTo(400);
    assertThat(details.code()).isEqualTo("SHELL-022");
    assertThat(details.detail()).isEqualTo("Parametrs „statuss” šai adresei nav pazīstams.");
    assertThat(details.remedy()).isNotBlank();
    assertThat(details.errors()).extracting(ProblemDetails.Field::field).containsExactly("statuss");
  }

  @Test
  void anUnforeseenErrorHasAnIncidentAndOurOwnWords() {
    ProblemDetails details = ProblemDetails.of(500, "ab12cd34", Locale.ENGLISH);
    assertThat(details.instance()).isEqualTo("ab12cd34");
    assertThat(details.title()).isEqualTo("An error occurred in the system");
    assertThat(ProblemDetails.of(418, null, Locale.ENGLISH).title())
        .isEqualTo("The request cannot be understood");
  }

  @Test
  void aProblemNeverTellsItsValuesByItsMessage() {
    Problem problem = new Problem("PARTY-001", "010190-12345");
    assertThat(problem).hasMessage("PARTY-001");
    assertThat(problem.toString()).doesNotContain("010190");
  }

  @Test
  void severalProblemsAreToldTogether() {
    List<Problem> problems =
        List.of(new Problem("SHELL-001").at("from"), new Problem("SHELL-002").at("code"));
    assertThatThrownBy(() -> Problem.raise(problems))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(ProblemDetails.of(problem, Messages.LATVIAN).errors())
                    .extracting(ProblemDetails.Field::field)
                    .containsExactly("from", "code"));
    Problem.raise(List.of());
  }

  @Test
  void knowsWhichParametersAResourceDeclares() throws NoSuchMethodException {
    assertThat(
            StrictParameters.declared(
                Sample.class.getDeclaredMethod("list", String.class, Paging.class)))
        .containsExactlyInAnyOrder("q", "page", "size", "sort");
  }

  /** A resource as features write them. */
  static class Sample {
    void list(@QueryParam("q") String q, @BeanParam Paging paging) {}
  }
}
