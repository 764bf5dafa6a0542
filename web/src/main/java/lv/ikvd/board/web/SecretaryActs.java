package lv.ikvd.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.board.entity.Attendance;
import lv.ikvd.board.service.Agendas;
import lv.ikvd.board.service.ItemClosing;
import lv.ikvd.board.service.ItemOutcome;
import lv.ikvd.board.service.Sittings;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/** What a secretary's button asks for; a button is called by its step, and a colon and an id. */
@Named("secretaryActs")
@RequestScoped
public class SecretaryActs {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

  @Inject private Sittings sittings;
  @Inject private Agendas agendas;
  @Inject private ItemClosing closing;
  @Inject private SittingBean page;

  /** Carries out the step of the button that sent the page. */
  public void act() {
    String step = SittingBean.sent().get("step");
    if (step == null || !FacesContext.getCurrentInstance().isPostback()) {
      return;
    }
    String[] parts = step.split(":", 2);
    long id = parts.length > 1 && parts[1].matches("\\d{1,18}") ? Long.parseLong(parts[1]) : -1;
    switch (parts[0]) {
      case "put" -> put();
      case "up", "down" -> move(id, parts[0].equals("up"));
      case "off" -> takeOff(id);
      case "open" -> open();
      case "attend" -> attend(id);
      case "preside" -> preside(id);
      case "count" -> count(id);
      case "postpone" -> postpone(id);
      case "improve" -> improve(id);
      case "close" -> close();
      case "cancel" -> cancel();
      default -> throw Problem.notFound("SHELL-404");
    }
  }

  private void put() {
    String[] sent =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get("case");
    List<String> chosen = sent == null ? List.of() : List.of(sent);
    agendas.put(page.seen(), chosen);
    Done.at(page.address(), "board.done.put", chosen.size());
  }

  private void move(long id, boolean up) {
    agendas.move(page.seen(), id, up);
    Done.at(page.address());
  }

  private void takeOff(long id) {
    agendas.takeOff(page.seen(), id);
    Done.at(page.address(), "board.done.off");
  }

  private void open() {
    Map<Long, Attendance> attendance = new HashMap<>();
    SittingBean.sent()
        .forEach(
            (name, value) -> {
              if (name.matches("attends-\\d{1,18}")) {
                attendance.put(Long.valueOf(name.substring(8)), how(value));
              }
            });
    String presiding = SittingBean.sent().getOrDefault("presiding", "");
    if (!presiding.matches("\\d{1,18}")) {
      throw new Problem("BOARD-012").at("presiding");
    }
    sittings.open(page.seen(), attendance, Long.parseLong(presiding));
    Done.at(page.address(), "board.done.opened");
  }

  private void attend(long id) {
    sittings.attend(page.seen(), id, how(SittingBean.sent().get("attends-" + id)));
    Done.at(page.address());
  }

  private static Attendance how(String value) {
    for (Attendance how : Attendance.values()) {
      if (how.name().equals(value)) {
        return how;
      }
    }
    return Attendance.ABSENT;
  }

  private void preside(long id) {
    sittings.preside(page.seen(), id);
    Done.at(page.address(), "board.done.presides");
  }

  private void count(long id) {
    ItemOutcome outcome = closing.close(page.seen(), id, SittingBean.sent().get("remark"));
    String back = page.address() + "?item=" + id;
    if (outcome.decision() == null) {
      Done.at(back, "board.done." + outcome.result());
    } else {
      Done.at(back, "board.done.decided", outcome.decision());
    }
  }

  private void postpone(long id) {
    closing.postpone(page.seen(), id, SittingBean.sent().get("remark"));
    Done.at(page.address(), "board.done.POSTPONED");
  }

  private void improve(long id) {
    closing.returnToImprove(page.seen(), id, SittingBean.sent().get("remark"), due());
    Done.at(page.address(), "board.done.RETURNED");
  }

  private static LocalDate due() {
    String typed = SittingBean.sent().getOrDefault("due", "").strip();
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed.replaceAll("\\.$", ""), DAY);
    } catch (DateTimeParseException wrong) {
      throw new Problem("PROC-016").at("due").because(wrong);
    }
  }

  private void close() {
    sittings.close(page.seen());
    Done.at(page.address(), "board.done.closed");
  }

  private void cancel() {
    sittings.cancel(page.seen(), SittingBean.sent().get("why"));
    Done.at(page.address(), "board.done.cancelled");
  }
}
