package lv.ikvd.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.Material;
import lv.ikvd.course.entity.ModuleKind;
import lv.ikvd.course.entity.TargetKind;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.shell.web.Texts;

/** How courses are called and coloured. */
@Named("courseWords")
@RequestScoped
public class CourseWords {

  @Inject private Clock clock;

  private final Texts texts = new Texts();

  public List<SelectItem> getKinds() {
    return texts.choices(CourseKind.values());
  }

  public List<SelectItem> getStates() {
    return texts.choices(CourseState.values());
  }

  public List<SelectItem> getModuleKinds() {
    return texts.choices(ModuleKind.values());
  }

  /** Colour of how a course stands. */
  public String group(CourseRow row) {
    return switch (row.state()) {
      case DRAFT -> "soon";
      case POSTPONED -> "waiting";
      case CANCELLED -> "refused";
      case OPEN -> row.over(today()) ? "ended" : "in-force";
    };
  }

  /** How it stands, in words. */
  public String state(CourseRow row) {
    if (row.over(today())) {
      return texts.of("course.state.OVER");
    }
    boolean closed = row.state() == CourseState.OPEN && !row.enrollable(today());
    return closed ? texts.of("course.state.CLOSED") : texts.show(row.state());
  }

  public boolean over(CourseRow row) {
    return row.over(today());
  }

  /** From when until when it is held. */
  public String days(CourseRow row) {
    return row.lastDay().equals(row.firstDay())
        ? texts.show(row.firstDay())
        : texts.of("course.public.days", row.firstDay(), row.lastDay());
  }

  public boolean enrollable(CourseRow row) {
    return row.enrollable(today());
  }

  /** A number of a target, with what it is of. */
  public String measure(TargetKind kind, BigDecimal number) {
    if (number == null) {
      return texts.of("course.target.none");
    }
    BigDecimal plain = number.stripTrailingZeros();
    return texts.of("course.target.measure." + kind, texts.show(plain));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What a file is and how large, as people say it. */
  public String file(Material material) {
    double megabytes = material.size() / (1024.0 * 1024);
    BigDecimal size = BigDecimal.valueOf(Math.max(megabytes, 0.1)).setScale(1, RoundingMode.UP);
    return texts.of(
        "course.material.file.is", MediaTypes.name(material.mediaType()), texts.show(size));
  }

  /** Where the request comes from. */
  static String origin() {
    return ((HttpServletRequest)
            FacesContext.getCurrentInstance().getExternalContext().getRequest())
        .getRemoteAddr();
  }
}
