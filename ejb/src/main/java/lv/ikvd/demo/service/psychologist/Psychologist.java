package lv.ikvd.demo.service.psychologist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.ikvd.demo.service.Contact;
import lv.ikvd.demo.service.History;
import lv.ikvd.demo.service.RowSink;

/** A psychologist with what the board decided, or somebody who did not become one. */
final class Psychologist implements History {

  /**
   * What the board decided.
   *
   * @param received null where nobody applied
   * @param field null where the decision is about none
   */
  record Step(String kind, LocalDate received, LocalDate decided, String field) {}

  private static final String BOARD = "Psihologu sertifikācijas padome";
  private static final String CITATION =
      "Psihologu likums; Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301";
  private static final int YEARS = 7;

  private static final Map<String, String> PROCEDURES =
      Map.of(
          "REGISTER", "PS_REGISTRATION",
          "REFUSE", "PS_REGISTRATION",
          "ISSUE", "PS_CERTIFICATION",
          "GRANT_SUPERVISION", "PS_SUPERVISION",
          "SUSPEND", "PS_SUSPENSION",
          "ANNUL", "PS_ANNULMENT",
          "END_PRACTICE", "PS_TERMINATION");
  private static final Map<String, String> OPERATIVE =
      Map.of(
          "REGISTER", "Reģistrēt Psihologu reģistrā.",
          "REFUSE", "Atteikt reģistrēt Psihologu reģistrā.",
          "ISSUE", "Izsniegt psihologa sertifikātu uz septiņiem gadiem.",
          "GRANT_SUPERVISION", "Piešķirt psihologa-pārrauga tiesības.",
          "SUSPEND", "Apturēt psihologa sertifikāta darbību.",
          "ANNUL", "Anulēt psihologa sertifikātu.",
          "END_PRACTICE", "Izdarīt ierakstu, ka profesionālā darbība ir izbeigta.");
  private static final Map<String, String> GROUNDS =
      Map.of(
          "REFUSE", "GROUND_EDUCATION",
          "SUSPEND", "GROUND_SUSPENSION_REQUEST",
          "ANNUL", "GROUND_ANNUL_VIOLATION");

  private final String id;
  private final Contact contact;
  private final List<Step> steps = new ArrayList<>();
  private LocalDate withdrawn;

  Psychologist(String id, Contact contact, Step first) {
    this.id = id;
    this.contact = contact;
    steps.add(first);
  }

  /** The application was taken back before the board decided. */
  Psychologist withdrawnOn(LocalDate day) {
    withdrawn = day;
    return this;
  }

  void then(Step step) {
    steps.add(step);
  }

  /** Whether the psychologist is in the register, and nothing was decided since a day. */
  boolean standsBefore(LocalDate day) {
    return withdrawn == null
        && !steps.get(0).kind().equals("REFUSE")
        && fields("END_PRACTICE").isEmpty()
        && steps.get(steps.size() - 1).decided().isBefore(day);
  }

  boolean hasNone(String kind) {
    return fields(kind).isEmpty();
  }

  /** The fields of what was decided so, in order. */
  List<String> fields(String kind) {
    return steps.stream()
        .filter(step -> step.kind().equals(kind))
        .map(step -> String.valueOf(step.field()))
        .toList();
  }

  @Override
  public void tell(RowSink rows) {
    Step first = steps.get(0);
    contact.tell(rows, id, first.received());
    if (withdrawn != null) {
      withdrawn(rows, first);
    } else if (first.kind().equals("REFUSE")) {
      rows.row(file("decisions"), id, first.decided(), decision(first));
    } else {
      registered(rows);
    }
  }

  private void withdrawn(RowSink rows, Step first) {
    Map<String, String> cells = new HashMap<>();
    cells.put("party", id);
    cells.put("procedure", PROCEDURES.get(first.kind()));
    cells.put("received_on", first.received().toString());
    cells.put("channel", "EMAIL");
    cells.put("outcome", "WITHDRAWN");
    cells.put("reason", "Iesniedzējs iesniegumu atsauca.");
    rows.row(file("undecided"), id, withdrawn, cells);
  }

  private void registered(RowSink rows) {
    LocalDate on = steps.get(0).decided();
    rows.row(file("entries"), id, on, Map.of("party", id, "registered_on", on.toString()));
    Map<String, Map<String, String>> certificates = new LinkedHashMap<>();
    Map<String, Map<String, String>> rights = new LinkedHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String version = id + '-' + (i + 1);
      change(step, certificates, rights);
      Map<String, String> decision = decision(step);
      decision.put("entry", id);
      rows.row(file("decisions"), version, step.decided(), decision);
      rows.row(file("versions"), version, step.decided(), version(step, version));
      education(rows, version, step.decided());
      below(rows, "certificates", version, step.decided(), certificates);
      below(rows, "rights", version, step.decided(), rights);
    }
  }

  private void change(
      Step step,
      Map<String, Map<String, String>> certificates,
      Map<String, Map<String, String>> rights) {
    String day = step.decided().toString();
    switch (step.kind()) {
      case "ISSUE" ->
          certificates.put(
              step.field(),
              given(
                  "PS",
                  certificates.size(),
                  step,
                  step.decided().plusYears(YEARS).minusDays(1).toString()));
      case "GRANT_SUPERVISION" ->
          rights.put(
              step.field(),
              given("PR", rights.size(), step, certificates.get(step.field()).get("until_on")));
      case "SUSPEND" -> certificates.get(step.field()).put("suspended_from", day);
      case "ANNUL" -> {
        certificates.get(step.field()).put("annulled_on", day);
        certificates.get(step.field()).put("annulment_ground", "GROUND_VIOLATION");
      }
      default -> {
        // the rest changes neither
      }
    }
  }

  private Map<String, String> given(String series, int before, Step step, String until) {
    Map<String, String> cells = new HashMap<>();
    cells.put("number", "%s-%s-%d".formatted(series, id.toUpperCase(Locale.ROOT), before + 1));
    cells.put("field", step.field());
    cells.put("from_on", step.decided().toString());
    cells.put("until_on", until);
    return cells;
  }

  private void education(RowSink rows, String version, LocalDate known) {
    int born = contact.person().birthDate().getYear();
    Map<String, Map<String, String>> degrees = new LinkedHashMap<>();
    degrees.put("1", degree("BACHELOR", "Sociālo zinātņu bakalaurs psiholoģijā", "120", born + 22));
    degrees.put(
        "2", degree("PROFESSIONAL_MASTER", "Profesionālais maģistrs psiholoģijā", "80", born + 24));
    below(rows, "education", version, known, degrees);
  }

  private static Map<String, String> degree(String level, String title, String credits, int year) {
    Map<String, String> cells = new HashMap<>();
    cells.put("level", level);
    cells.put("title", title);
    cells.put("institution", "Latvijas Universitāte");
    cells.put("credits", credits);
    cells.put("finished_on", year + "-06-27");
    return cells;
  }

  private void below(
      RowSink rows,
      String what,
      String version,
      LocalDate known,
      Map<String, Map<String, String>> all) {
    all.forEach(
        (key, said) -> {
          Map<String, String> cells = new HashMap<>(said);
          cells.put("entry", id);
          cells.put("version", version);
          rows.row(file(what), version + '-' + key, known, cells);
        });
  }

  private Map<String, String> decision(Step step) {
    Map<String, String> cells = new HashMap<>();
    cells.put("party", id);
    cells.put("procedure", PROCEDURES.get(step.kind()));
    cells.put("kind", step.kind());
    cells.put("decided_on", step.decided().toString());
    cells.put("effective_on", step.decided().toString());
    cells.put("decided_by", BOARD);
    cells.put("operative", OPERATIVE.get(step.kind()));
    cells.put("ground", GROUNDS.get(step.kind()));
    if (step.received() != null) {
      cells.put("received_on", step.received().toString());
      cells.put("channel", "EMAIL");
    }
    return cells;
  }

  private Map<String, String> version(Step step, String decision) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("decision", decision);
    cells.put("valid_from", step.decided().toString());
    cells.put("citation", CITATION);
    if (step.kind().equals("END_PRACTICE")) {
      cells.put("ended_on", step.decided().toString());
      cells.put("end_kind", "TERMINATED");
      cells.put("end_ground", "GROUND_REQUEST");
    }
    return cells;
  }

  private static String file(String what) {
    return "psychologist-" + what + ".csv";
  }

  @Override
  public String toString() {
    return "Psychologist " + id;
  }
}
