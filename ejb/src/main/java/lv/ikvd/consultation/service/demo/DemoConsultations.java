package lv.ikvd.consultation.service.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.consultation.entity.AnswerFilter;
import lv.ikvd.consultation.entity.AnswerRepository;
import lv.ikvd.consultation.entity.AnswerRow;
import lv.ikvd.consultation.entity.NewAnswer;
import lv.ikvd.consultation.entity.NewNote;
import lv.ikvd.consultation.entity.NoteRepository;
import lv.ikvd.consultation.entity.Subject;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.rulebook.entity.RuleVersions;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.service.SecuritySettings;

/** A handful of consultations of the last months, answers that were reviewed, one that waits. */
@Singleton
@Startup
@DependsOn("DemoAccounts")
@PermitAll
public class DemoConsultations {

  private static final String FILE = "/demo-consultations.txt";
  private static final AnswerFilter ANY = new AnswerFilter(null, null, null, false);

  @Inject private SecuritySettings settings;
  @Inject private AccountRepository accounts;
  @Inject private AnswerRepository answers;
  @Inject private NoteRepository notes;
  @Inject private RuleVersions rules;
  @Inject private Clock clock;

  private final Map<String, AnswerRow> made = new HashMap<>();

  @PostConstruct
  void atStart() {
    if (settings.demo()
        && answers.page(ANY, LocalDate.now(clock), new PageRequest(1, 1, null)).total() == 0) {
      lines().forEach(this::make);
    }
  }

  private void make(String[] line) {
    if (line[0].equals("answer")) {
      answer(line);
    } else {
      note(line);
    }
  }

  private void answer(String[] line) {
    Instant at = ago(line[2]);
    LocalDate from = day(at);
    long id =
        answers.add(
            new NewAnswer(
                null,
                line[5],
                line[7],
                line[8],
                line[9],
                rules.inForce(line[6], from).orElseThrow().id(),
                null,
                from,
                null,
                true,
                account(line[3]),
                at));
    AnswerRow proposed = answers.find(id, from).orElseThrow();
    made.put(line[1], proposed);
    if (!line[4].isEmpty()) {
      answers.conclude(proposed, true, null, account(line[4]), at.plus(Duration.ofHours(3)));
    }
  }

  private void note(String[] line) {
    Instant at = ago(line[1]);
    AnswerRow taken = made.get(line[7]);
    notes.add(
        new NewNote(
            line[3],
            line[4],
            line[5],
            line[6],
            taken == null ? line[7] : taken.text(),
            taken == null ? null : taken.id(),
            null,
            Subject.NONE,
            day(at),
            at,
            account(line[2])));
  }

  private long account(String login) {
    return accounts.findByLogin(login).orElseThrow().id();
  }

  private Instant ago(String days) {
    return clock.instant().minus(Duration.ofDays(Long.parseLong(days)));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private static List<String[]> lines() {
    try (InputStream file = DemoConsultations.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*;\\s*", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
