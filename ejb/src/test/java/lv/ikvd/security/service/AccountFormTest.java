package lv.ikvd.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import org.junit.jupiter.api.Test;

class AccountFormTest {

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    Problem problem =
        refusal(new AccountCommand("A b", " ", "x".repeat(201), "no", Set.of(), null));

    assertThat(problem.all())
        .extracting(one -> one.field().orElseThrow())
        .containsExactly("login", "displayName", "position", "email", "roles");
  }

  /** Nobody can give a person the role of the system itself. */
  @Test
  void refusesARoleThatNoPersonMayHold() {
    Problem problem =
        refusal(new AccountCommand("anna", "Anna", null, null, Set.of(Roles.SYSTEM), null));

    assertThat(problem.code()).isEqualTo("SECURITY-015");
  }

  @Test
  void aMunicipalitysUserHasAMunicipality() {
    Problem problem =
        refusal(new AccountCommand("inta", "Inta", null, null, Set.of(Roles.MUNICIPALITY), null));

    assertThat(problem.code()).isEqualTo("SECURITY-016");
  }

  private static Problem refusal(AccountCommand command) {
    return catchThrowableOfType(Problem.class, () -> new AccountForm().check(command));
  }
}
