package lv.ikvd.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A teacher with the certificates of their programmes and what was refused to them. */
final class Teacher implements History {

  /** A decision that no certificate be issued. */
  record Refusal(LocalDate received, LocalDate decided) {}

  /** An application that was taken back before it was decided on. */
  record Withdrawal(LocalDate received, LocalDate withdrawn) {}

  private static final String COMMISSION =
      "Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisija";
  private static final LocalDate REGULATION = LocalDate.of(2016, 11, 1);

  final String id;
  final Contact contact;
  final List<Certificate> certificates = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();
  final List<Withdrawal> withdrawals = new ArrayList<>();

  Teacher(String id, Contact contact) {
    this.id = id;
    this.contact = contact;
  }

  @Override
  public void tell(RowSink rows) {
    LocalDate known =
        Stream.concat(
                certificates.stream().map(certificate -> certificate.received),
                refusals.stream().map(Refusal::received))
            .min(LocalDate::compareTo)
            .orElseThrow();
    contact.tell(rows, id, known);
    for (int i = 0; i < refusals.size(); i++) {
      Refusal refusal = refusals.get(i);
      Map<String, String> cells = decision(null, "PP_ISSUE", "REFUSE_ISSUE", refusal.decided());
      received(cells, refusal.received());
      cells.put("operative", "Atteikt izsniegt pedagoga privātprakses sertifikātu.");
      rows.row(file("decisions"), id + "-r" + (i + 1), refusal.decided(), cells);
    }
    for (int i = 0; i < withdrawals.size(); i++) {
      Withdrawal withdrawal = withdrawals.get(i);
      Map<String, String> cells = new HashMap<>();
      cells.put("party", id);
      cells.put("procedure", "PP_ISSUE");
      received(cells, withdrawal.received());
      cells.put("outcome", "WITHDRAWN");
      cells.put("reason", "Pedagogs iesniegumu atsauca.");
      rows.row(file("undecided"), id + "-w" + (i + 1), withdrawal.withdrawn(), cells);
    }
    int programme = 0;
    for (Certificate certificate : certificates) {
      if (certificate.before == null) {
        programme(rows, id + '-' + ++programme, certificate);
      }
    }
  }

  private static String file(String what) {
    return "private-practice-" + what + ".csv";
  }

  private void programme(RowSink rows, String entry, Certificate first) {
    rows.row(
        file("entries"),
        entry,
        first.decided,
        Map.of("party", id, "registered_on", first.decided.toString()));
    for (Certificate certificate = first; certificate != null; certificate = certificate.after) {
      given(rows, entry, certificate);
      if (certificate.reissued != null) {
        reissued(rows, entry, certificate);
      }
      if (certificate.annulled != null) {
        annulled(rows, entry, certificate);
      }
    }
  }

  private void given(RowSink rows, String entry, Certificate certificate) {
    boolean extended = certificate.before != null;
    Map<String, String> cells =
        decision(
            entry,
            extended ? "PP_EXTEND" : "PP_ISSUE",
            extended ? "EXTEND" : "ISSUE",
            certificate.from);
    cells.put("decided_on", certificate.decided.toString());
    received(cells, certificate.received);
    cells.put(
        "operative",
        extended
            ? "Pagarināt pedagoga privātprakses sertifikāta derīguma termiņu par trim gadiem."
            : "Izsniegt pedagoga privātprakses sertifikātu uz trim gadiem.");
    step(rows, entry + '-' + certificate.year, certificate.decided, cells, certificate, null);
  }

  private void reissued(RowSink rows, String entry, Certificate certificate) {
    Map<String, String> cells = decision(entry, "PP_REISSUE", "REISSUE", certificate.reissued);
    received(cells, certificate.reissued.minusDays(12));
    cells.put("operative", "Izsniegt sertifikātu atkārtoti sakarā ar uzvārda maiņu.");
    step(rows, entry + "-n", certificate.reissued, cells, certificate, certificate.newNumber);
  }

  private void annulled(RowSink rows, String entry, Certificate certificate) {
    Map<String, String> cells = decision(entry, "PP_ANNUL", "ANNUL", certificate.annulled);
    received(cells, certificate.annulled.minusDays(12));
    cells.put("ground", "GROUND_OWN_REQUEST");
    cells.put("operative", "Anulēt pedagoga privātprakses sertifikātu.");
    step(rows, entry + "-a", certificate.annulled, cells, certificate, null);
  }

  /** A decision with its version and the places of the programme. */
  private void step(
      RowSink rows,
      String step,
      LocalDate decided,
      Map<String, String> decision,
      Certificate certificate,
      String number) {
    rows.row(file("decisions"), step, decided, decision);
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", decision.get("entry"));
    cells.put("decision", step);
    cells.put("valid_from", decision.get("effective_on"));
    cells.put("citation", citation(decided));
    cells.put("certificate", number == null ? certificate.number : number);
    cells.put("programme_kind", certificate.adult() ? "ADULT" : "INTEREST");
    cells.put("programme", certificate.programme);
    cells.put("target_group", certificate.targetGroup);
    cells.put("field", certificate.field);
    cells.put("certified_from", certificate.from.toString());
    cells.put("expires_on", certificate.expires().toString());
    if (decision.get("kind").equals("ANNUL")) {
      cells.put("annulled_on", decided.toString());
      cells.put("annulment_ground", "GROUND_OWN_REQUEST");
    }
    rows.row(file("versions"), step, decided, cells);
    rows.row(
        file("places"),
        step,
        decided,
        Map.of(
            "entry",
            decision.get("entry"),
            "version",
            step,
            "municipality",
            contact.town().code()));
  }

  private Map<String, String> decision(
      String entry, String procedure, String kind, LocalDate effective) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", entry);
    cells.put("party", id);
    cells.put("procedure", procedure);
    cells.put("kind", kind);
    cells.put("decided_on", effective.toString());
    cells.put("effective_on", effective.toString());
    cells.put("decided_by", COMMISSION);
    return cells;
  }

  private static void received(Map<String, String> cells, LocalDate day) {
    cells.put("received_on", day.toString());
    cells.put("channel", "EMAIL");
  }

  private static String citation(LocalDate decided) {
    return decided.isBefore(REGULATION)
        ? "Izglītības likuma 14. panta 13.¹ punkts"
        : "Ministru kabineta 2016. gada 25. oktobra noteikumi Nr. 682";
  }

  @Override
  public String toString() {
    return "Teacher " + id;
  }
}
