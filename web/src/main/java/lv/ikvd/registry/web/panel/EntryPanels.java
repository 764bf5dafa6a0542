package lv.ikvd.registry.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import lv.ikvd.registry.report.VisitSheetText.Row;
import lv.ikvd.registry.report.VisitSheetText.Section;
import lv.ikvd.security.web.MeBean;
import lv.ikvd.shell.web.AskedDay;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/** The panels on the page of one entry: what all features have to show of it to this reader. */
@Named
@RequestScoped
public class EntryPanels {

  /** A panel as a page reads it. */
  public record Shown(String title, String fragment, boolean wide) {}

  @Inject @Any private Instance<Panel> declared;
  @Inject private MeBean me;
  @Inject private AskedDay asked;

  private ShownEntry entry;
  private List<Panel> opened = List.of();

  /** Lets all panels of the register read what they show, before the page is rendered. */
  public void open(String register, long entryId, String number) {
    entry =
        new ShownEntry(
            register, entryId, number, asked.getDay(), asked.isToday(), me.isCaseworker());
    opened =
        declared.stream()
            .filter(panel -> List.of(Panel.EVERY, register).contains(panel.register()))
            .sorted(Comparator.comparingInt(Panel::order).thenComparing(Panel::title))
            .filter(panel -> panel.open(entry))
            .toList();
  }

  public ShownEntry getEntry() {
    return entry;
  }

  public List<Shown> getShown() {
    return opened.stream()
        .map(panel -> new Shown(panel.title(), panel.fragment(), panel.wide()))
        .toList();
  }

  /** What the panels have to say on paper, in Latvian. */
  List<Section> sections() {
    return opened.stream()
        .map(
            panel ->
                new Section(
                    Texts.of(Messages.LATVIAN, panel.title()),
                    panel.lines().stream()
                        .map(line -> new Row(line.label(), line.text()))
                        .toList()))
        .filter(section -> !section.rows().isEmpty())
        .toList();
  }
}
