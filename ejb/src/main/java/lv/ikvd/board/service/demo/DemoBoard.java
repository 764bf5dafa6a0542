package lv.ikvd.board.service.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.ikvd.board.entity.MemberRepository;
import lv.ikvd.board.entity.MemberRole;
import lv.ikvd.board.entity.row.MemberRow;
import lv.ikvd.proceeding.service.secrecy.CaseSecrecy;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.service.SecuritySettings;

/** Puts the invented people of the demonstration on every board that the rules know. */
@Singleton
@Startup
@DependsOn("DemoAccounts")
@PermitAll
public class DemoBoard {

  private static final Map<String, MemberRole> PEOPLE =
      Map.of(
          "ausma", MemberRole.CHAIR,
          "edgars", MemberRole.MEMBER,
          "liene", MemberRole.MEMBER,
          "normunds", MemberRole.MEMBER,
          "zane", MemberRole.MEMBER,
          "dace", MemberRole.SECRETARY);

  /** Few people know of cases that are secret: a board of its own, with its own secretary. */
  private static final Map<String, MemberRole> INITIATED =
      Map.of(
          "ausma", MemberRole.CHAIR,
          "edgars", MemberRole.MEMBER,
          "liene", MemberRole.MEMBER,
          "aiga", MemberRole.SECRETARY);

  @Inject private SecuritySettings settings;
  @Inject private AccountRepository accounts;
  @Inject private MemberRepository members;
  @Inject private CaseSecrecy secrecy;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  @PostConstruct
  void atStart() {
    if (settings.demo() && members.isEmpty()) {
      rulebook.boards(LocalDate.now(clock)).forEach(this::fill);
    }
  }

  private void fill(BoardRule board) {
    (secrecy.confidential(board.board()) ? INITIATED : PEOPLE)
        .forEach(
            (login, role) ->
                accounts
                    .findByLogin(login)
                    .ifPresent(account -> appoint(board.board(), account, role)));
  }

  private void appoint(String board, Account account, MemberRole role) {
    members.add(
        new MemberRow(
            0,
            board,
            account.id(),
            account.displayName(),
            null,
            role,
            LocalDate.of(2020, 1, 1),
            null,
            "Izglītības kvalitātes valsts dienesta vadītāja rīkojums",
            0));
  }
}
