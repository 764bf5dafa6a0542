package lv.ikvd.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import lv.ikvd.security.entity.Roles;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

  @Test
  void thereIsOneForEveryRole() {
    assertThat(DemoAccounts.lines())
        .flatExtracting(DemoAccounts.Line::roles)
        .containsAll(Roles.ASSIGNABLE)
        .doesNotContain(Roles.SYSTEM);
  }

  @Test
  void thePrintedPasswordsAreTheRightOnes() {
    assertThat(DemoAccounts.lines())
        .allSatisfy(
            line ->
                assertThat(
                        PasswordHash.matches(
                            line.password().toCharArray(),
                            DemoAccounts.hashes().getProperty(line.login())))
                    .isTrue());
  }

  @Test
  void eachIsAnAccountAsAnAdministratorCouldMakeIt() {
    assertThat(DemoAccounts.lines())
        .allSatisfy(
            line ->
                new AccountForm()
                    .check(
                        new AccountCommand(
                            line.login(),
                            line.name(),
                            line.position(),
                            null,
                            line.roles(),
                            1L,
                            "1")));
  }
}
