package lv.ikvd.board.service.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

  private static final String CHAIR = "ausma";

  /** As many of them as the board has seats besides its chair's. */
  private static final List<String> MEMBERS = List.of("edgars", "liene", "normunds", "zane");

  /** Few people know of cases that are secret: their board has fewer members. */
  private static final int INITIATED = 2;

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
    boolean secret = secrecy.confidential(board.board());
    appoint(board, CHAIR, MemberRole.CHAIR);
    MEMBERS.stream()
        .limit(secret ? INITIATED : board.votingMembers() - 1)
        .forEach(login -> appoint(board, login, MemberRole.MEMBER));
    appoint(board, secret ? "aiga" : "dace", MemberRole.SECRETARY);
  }

  private void appoint(BoardRule board, String login, MemberRole role) {
    accounts.findByLogin(login).ifPresent(account -> appoint(board.board(), account, role));
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
