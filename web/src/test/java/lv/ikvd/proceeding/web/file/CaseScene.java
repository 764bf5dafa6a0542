package lv.ikvd.proceeding.web.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.CaseView;
import lv.ikvd.proceeding.service.ChecklistItem;
import lv.ikvd.proceeding.web.CaseFile;

/** A case in the state that a test needs. */
final class CaseScene {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

  Stage stage = Stage.RECEIVED;
  Outcome outcome;
  LocalDate dueOn = LocalDate.of(2026, 3, 16);
  LocalDate suspendedOn;
  LocalDate resumeOn;
  String missed = "NOTHING";
  Long handlerId = 7L;
  boolean registrar = true;
  boolean signer;
  boolean erased;
  final List<ChecklistItem> checks = new ArrayList<>();
  final List<TimelineRow> events = new ArrayList<>();
  final List<NoticeRow> notices = new ArrayList<>();

  CaseScene check(String code, CheckOutcome result) {
    checks.add(
        new ChecklistItem(
            code,
            "Pārbaude " + code,
            "Check " + code,
            "likums",
            true,
            result,
            "VID",
            null,
            null,
            null));
    return this;
  }

  CaseScene event(String kind, String field, String before, String after, String note) {
    Instant at = Instant.parse("2026-03-05T23:30:00Z");
    events.add(
        new TimelineRow(
            events.size(), at, "Anna", kind, "LIE-1", field, before, after, note, null));
    return this;
  }

  static NoticeRow notice(long id, Long decisionId, NoticeState state, LocalDate deemedOn) {
    return new NoticeRow(
        id,
        "k",
        "DECISION",
        state,
        1L,
        decisionId,
        3L,
        null,
        Channel.POST,
        "Rīga",
        "Lēmums",
        "teksts",
        null,
        Instant.EPOCH,
        "Anna",
        null,
        null,
        null,
        null,
        deemedOn,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  CaseFile file() {
    CaseRow row =
        new CaseRow(
            1,
            "LIE-1",
            4,
            "CHILD_MINDER",
            "CM_REGISTRATION",
            stage,
            outcome,
            null,
            null,
            LocalDate.of(2026, 3, 2),
            dueOn,
            missed,
            suspendedOn,
            resumeOn,
            null,
            handlerId,
            "Anna",
            3,
            "Žanete Āboliņa",
            "IES-1",
            LocalDate.of(2026, 3, 2),
            IntakeChannel.PORTAL,
            null,
            null,
            null,
            null,
            9,
            "MK 404",
            null,
            null,
            List.of(),
            erased);
    CaseView view =
        new CaseView(
            row, List.of(), checks, List.of(), List.of(), List.of(), List.of(), events, false,
            null);
    return new CaseFile(view, notices, TODAY, 3, 7L, registrar, signer, false);
  }
}
