package lv.ikvd.board.service.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import lv.ikvd.board.entity.MemberRole;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.Roles;

/** What was entered about somebody to be appointed, read and checked by itself. */
@ApplicationScoped
public class AppointForm {

  @Inject private AccountRepository accounts;

  /**
   * @throws Problem BOARD-035 to -041, -045, -053, each at its field
   */
  MemberRow read(AppointCommand command, BoardRule rule) {
    String login = text(command.login());
    String name = text(command.name());
    String organisation = text(command.organisation());
    require((login == null) != (name == null), new Problem("BOARD-035").at("login"));
    require(command.role() != null, new Problem("BOARD-045").at("role"));
    require(
        rule.external() || (name == null && organisation == null),
        new Problem("BOARD-038").at(name == null ? "organisation" : "name"));
    require(name == null || organisation != null, new Problem("BOARD-039").at("organisation"));
    require(
        name == null || command.role() == MemberRole.MEMBER, new Problem("BOARD-053").at("login"));
    String by = text(command.appointedBy());
    require(by != null, new Problem("BOARD-041").at("appointedBy"));
    Account account = login == null ? null : account(login, command.role());
    return new MemberRow(
        0,
        rule.board(),
        account == null ? null : account.id(),
        account == null ? name : account.displayName(),
        organisation,
        command.role(),
        command.fromOn(),
        command.toOn(),
        by,
        0);
  }

  private Account account(String login, MemberRole role) {
    Account account =
        accounts
            .findByLogin(login.toLowerCase(Locale.ROOT))
            .filter(Account::active)
            .orElseThrow(() -> new Problem("BOARD-036", login).at("login"));
    String needed = role == MemberRole.SECRETARY ? Roles.BOARD_SECRETARY : Roles.BOARD_MEMBER;
    require(account.roles().contains(needed), new Problem("BOARD-037", login).at("login"));
    return account;
  }

  private static void require(boolean right, Problem otherwise) {
    if (!right) {
      throw otherwise;
    }
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
