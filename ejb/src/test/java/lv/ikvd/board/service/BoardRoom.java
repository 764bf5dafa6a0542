package lv.ikvd.board.service;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.ikvd.board.entity.Attendance;
import lv.ikvd.board.entity.Choice;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.Wiring;
import lv.ikvd.issuance.service.DocumentKinds;
import lv.ikvd.issuance.service.DocumentRendered;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.Rendering;
import lv.ikvd.issuance.service.Sealing;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.notice.service.Withholdings;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.deciding.DecisionDocumentKind;
import lv.ikvd.proceeding.service.deciding.DeclaredEnclosures;
import lv.ikvd.proceeding.service.holding.CaseHolds;
import lv.ikvd.proceeding.service.papers.LetterDocumentKind;
import lv.ikvd.seal.service.ElectronicSeal;
import lv.ikvd.seal.service.SignedFiles;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.Credentials;
import lv.ikvd.security.service.CurrentUser;

/**
 * A commission of five with its secretary on a test's database, cases that wait for it, and a
 * procedure that changes no register. Every step is a transaction of its own.
 */
final class BoardRoom {

  static final String BOARD = "PRIVATE_PRACTICE";
  static final long CHAIR = 101;
  static final long EDGARS = 102;
  static final long LIENE = 103;
  static final long NORMUNDS = 104;
  static final long ZANE = 105;
  static final long SECRETARY = 106;
  static final long STRANGER = 107;
  static final long REGISTRAR = 108;

  private static long next = 5000;

  private final TestDatabase database;
  private final TestTransactions transactions;
  private final Wiring wiring;
  private final ThreadLocal<Long> acting = ThreadLocal.withInitial(() -> SECRETARY);
  private Instant now = Instant.parse("2026-03-16T08:00:00Z");

  BoardRoom(TestDatabase database) {
    this.database = database;
    transactions = new TestTransactions(database);
    people();
    database.sql(
        """
        insert into rule_paragraph (rule_version_id, code, part, text_lv, sort, citation, verified)
        select id, 'LETTER_INFORMATION_REQUEST', 'LETTER', 'Par informāciju' || chr(10) || chr(10) || '{question} Līdz {due}.', 1, 'x', false
          from rule_version where rule_set = 'PRIVATE_PRACTICE' on conflict do nothing\
        """);
    wiring = new Wiring(transactions.entityManager());
    wiring
        .with(Clock.class, clock())
        .with(ElectronicSeal.class, SignedFiles.seal(clock()))
        .with(CurrentUser.class, user())
        .with(Credentials.class, new Credentials())
        .with(PublicAddress.class, new PublicAddress("https://ikvis.example/ikvis"))
        .with(Procedures.class, procedures())
        .with(DeclaredEnclosures.class, new DeclaredEnclosures(List.of()))
        .with(CaseHolds.class, new CaseHolds(List.of()))
        .with(Withholdings.class, new Withholdings(List.of()))
        .with(Event.class, new TestEvent<Object>(this::rendered));
    wiring.with(
        Materials.class,
        new Materials(
            List.of(new Programme()),
            wiring.get(CaseReader.class),
            wiring.get(DecisionRepository.class)));
    wiring.with(
        DocumentKinds.class,
        new DocumentKinds(
            List.of(
                wiring.get(DecisionDocumentKind.class),
                wiring.get(LetterDocumentKind.class),
                wiring.get(MinutesDocumentKind.class))));
  }

  private void people() {
    List<String> names =
        List.of(
            "Ausma Ozolgrāve",
            "Edgars Kļavkrasts",
            "Liene Bērzlapa",
            "Normunds Pīlādzis",
            "Zane Avotkalne",
            "Dace Mežkalēja",
            "Svešs Viesis",
            "Anna Ozola");
    for (int i = 0; i < names.size(); i++) {
      long id = CHAIR + i;
      database.sql(
          "insert into account (id, login, display_name, position, created_at) values (%d, 'b%d', '%s', 'eksperts', now()) on conflict do nothing"
              .formatted(id, id, names.get(i)));
      if (id < STRANGER) {
        String role = id == CHAIR ? "CHAIR" : id == SECRETARY ? "SECRETARY" : "MEMBER";
        database.sql(
            "insert into board_member (id, board, account_id, name, role, from_on, appointed_by) values (%1$d, '%2$s', %1$d, '%3$s', '%4$s', '2020-01-01', 'rīkojums') on conflict do nothing"
                .formatted(id, BOARD, names.get(i), role));
      }
    }
  }

  BoardRoom as(long who) {
    acting.set(who);
    return this;
  }

  <B, T> T in(Class<B> bean, Function<B, T> work) {
    return transactions.requiresNew(() -> work.apply(wiring.get(bean)));
  }

  <B> void run(Class<B> bean, Consumer<B> work) {
    transactions.requiresNew(() -> work.accept(wiring.get(bean)));
  }

  SittingView view(String number) {
    return as(SECRETARY).in(SittingQueries.class, q -> q.view(number));
  }

  SittingRef ref(String number) {
    return view(number).ref();
  }

  long item(String number, int index) {
    return view(number).items().get(index).row().id();
  }

  String convene() {
    return as(SECRETARY).in(Sittings.class, s -> s.convene(command()));
  }

  ConveneCommand command() {
    return new ConveneCommand(BOARD, LocalDate.now(clock()), LocalTime.of(10, 0), "Strūgu iela 4");
  }

  void open(String number, long presiding, Long... absent) {
    Map<Long, Attendance> attendance = new HashMap<>();
    for (AttendanceRow member : view(number).members()) {
      boolean away = List.of(absent).contains(member.memberId());
      attendance.put(member.memberId(), away ? Attendance.ABSENT : Attendance.ROOM);
    }
    run(Sittings.class, s -> s.open(ref(number), attendance, presiding));
  }

  /** An open sitting with these cases, everybody there. */
  String opened(String... cases) {
    String number = convene();
    run(Agendas.class, a -> a.put(ref(number), List.of(cases)));
    open(number, CHAIR);
    return number;
  }

  void vote(long who, String number, long item, Choice choice) {
    as(who).run(Voting.class, v -> v.vote(number, item, choice));
  }

  ItemOutcome close(String number, long item) {
    SittingRef ref = ref(number);
    return in(ItemClosing.class, c -> c.close(ref, item, null));
  }

  /** A case whose act waits for this board. */
  String proposed() {
    return proposed("PP_ISSUE", "ISSUE");
  }

  String proposed(String procedure, String kind) {
    long id = next++;
    String bytes = "decode(repeat('00', 32), 'hex')";
    database.sql(
        """
        insert into party (id, kind, created_at) values (%1$d, 'NATURAL_PERSON', now());
        insert into party_version (id, party_id, valid_from, recorded_at, source, email, display_name, search_key, salt, commitment)
        values (%1$d, %1$d, '2020-01-01', now(), 'APPLICATION', 'skolotajs@example.lv', 'Žanete Ķirse', search_key('Žanete Ķirse'), %2$s, %2$s);
        insert into proceeding (id, number, register, procedure, party_id, rule_version_id, stage, handler_id, opened_on, opened_at)
        values (%1$d, 'L-%1$d', 'PRIVATE_PRACTICE', '%3$s', %1$d,
                (select max(id) from rule_version where rule_set = 'PRIVATE_PRACTICE'), 'PREPARED', 107, '2026-03-02', now());
        insert into decision_draft (id, proceeding_id, kind, addressee, norms, operative, contest, proposed_by, proposed_at)
        values (%1$d, %1$d, '%4$s', 'Žanete Ķirse', 'MK 682', 'Izsniegt sertifikātu ar lēmuma pieņemšanas dienu.', 'Mēneša laikā.', 107, now());
        insert into proceeding_check (id, proceeding_id, code, outcome, source, checked_on, recorded_at, recorded_by)
        select nextval('proceeding_check_seq'), p.id, c.code, 'MET', c.source, '2026-03-10', now(), 'x'
          from proceeding p join rule_check c on c.rule_version_id = p.rule_version_id and c.procedure = p.procedure
         where p.id = %1$d\
        """
            .formatted(id, bytes, procedure, kind));
    return "L-" + id;
  }

  /** First column of each row. */
  @SuppressWarnings("unchecked")
  List<String> strings(String sql) {
    return database.inTransaction(
        em ->
            ((List<Object>) em.createNativeQuery(sql).getResultList())
                .stream().map(String::valueOf).toList());
  }

  List<String> told(String number) {
    return strings(
        "select t.kind from timeline_event t join proceeding p on p.id = t.proceeding_id where p.number = '%s' order by t.id"
            .formatted(number));
  }

  /** The worker, until nothing is due. */
  void work() {
    new TestNode(transactions).work(wiring.get(Rendering.class), wiring.get(Sealing.class));
  }

  private void rendered(Object event) {
    if (event instanceof DocumentRendered document) {
      wiring.get(Minutes.class).onRendered(document);
    }
  }

  private Clock clock() {
    InstantSource source = () -> now = now.plusMillis(1);
    return source.withZone(ZoneId.of("Europe/Riga"));
  }

  private CurrentUser user() {
    return new CurrentUser() {
      @Override
      public String name() {
        return strings("select display_name from account where id = " + acting.get()).get(0);
      }

      @Override
      public String login() {
        return "b" + acting.get();
      }

      @Override
      public boolean has(String role) {
        return role.equals(Roles.REGISTRAR) && acting.get() == REGISTRAR;
      }

      @Override
      public Optional<Long> accountId() {
        return Optional.of(acting.get());
      }
    };
  }

  private static Procedures procedures() {
    return new Procedures() {
      @Override
      public Procedure get(String code) {
        return new NoRegister(code);
      }
    };
  }

  /** What a register shows of its cases. */
  private static final class Programme implements CaseMaterial {
    @Override
    public String register() {
      return BOARD;
    }

    @Override
    public List<MaterialPlace> places(CaseRow proceeding) {
      return List.of(new MaterialPlace("AIM", "proceeding.part.facts", "Mērķis ir skaidrs."));
    }
  }

  /** A procedure whose decisions change nothing. */
  private record NoRegister(String code) implements Procedure {
    @Override
    public ProcedureInfo info() {
      return new ProcedureInfo(code, BOARD, BOARD, "DECISION_CERTIFICATE", List.of(), true, false);
    }

    @Override
    public List<Finding> check(CaseRow proceeding, String decisionKind) {
      return List.of();
    }

    @Override
    public Map<String, Effect> effects() {
      return Map.of();
    }

    @Override
    public Map<String, String> paragraphValues(CaseRow proceeding) {
      return Map.of();
    }

    @Override
    public List<String> checkGroups(CaseRow proceeding) {
      return List.of();
    }
  }
}
