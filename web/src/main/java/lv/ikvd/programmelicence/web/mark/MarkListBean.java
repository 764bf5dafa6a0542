package lv.ikvd.programmelicence.web.mark;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lv.ikvd.programmelicence.service.mark.MarkLine;
import lv.ikvd.programmelicence.service.mark.MarkList;
import lv.ikvd.shell.web.Done;

/** The work list of marks: those that are right can be ticked and licensed together. */
@Named("markList")
@RequestScoped
public class MarkListBean {

  @Inject private MarkList marks;

  private List<MarkLine> lines;

  /** Before the form is read: its button is there only if something can be chosen. */
  @PostConstruct
  void load() {
    lines = marks.open();
  }

  /** Makes the list be read before the page is rendered. */
  public void open() {
    Objects.requireNonNull(lines);
  }

  /** Goes on with the marks that are ticked. */
  public void choose() {
    String[] sent =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get("mark");
    long batch =
        marks.choose(Arrays.stream(sent == null ? new String[0] : sent).distinct().toList());
    Done.at("/case/batch/" + batch);
  }

  public List<MarkLine> getLines() {
    return lines;
  }

  public long getRight() {
    return lines.stream().filter(MarkLine::right).count();
  }
}
