package lv.ikvd.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.board.service.ConveneCommand;
import lv.ikvd.board.service.SittingQueries;
import lv.ikvd.board.service.Sittings;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/** The form by which a secretary convenes a sitting. */
@Named("convene")
@ViewScoped
public class ConveneBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

  @Inject private Sittings sittings;
  @Inject private SittingQueries queries;
  @Inject private BoardWords words;

  private List<SelectItem> boards;
  private String board;
  private LocalDate on;
  private String at;
  private String place;

  @PostConstruct
  void load() {
    boards =
        queries.convenable().stream()
            .map(one -> new SelectItem(one.board(), words.name(one)))
            .toList();
    board = boards.size() == 1 ? (String) boards.get(0).getValue() : null;
  }

  public void save() {
    String number = sittings.convene(new ConveneCommand(board, on, hour(), place));
    Done.at("/board/view/" + number, "board.done.convened", number);
  }

  private LocalTime hour() {
    Matcher typed = HOUR.matcher(at == null ? "" : at.strip());
    try {
      return typed.matches()
          ? LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)))
          : null;
    } catch (DateTimeException wrong) {
      throw new Problem("BOARD-006").at("at").because(wrong);
    }
  }

  public List<SelectItem> getBoards() {
    return boards;
  }

  public String getBoard() {
    return board;
  }

  public void setBoard(String board) {
    this.board = board;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
