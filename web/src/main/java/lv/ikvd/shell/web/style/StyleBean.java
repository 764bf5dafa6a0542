package lv.ikvd.shell.web.style;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lv.ikvd.database.entity.Page;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Invented content for the style page, and a form whose refusals can be tried. */
@Named("style")
@RequestScoped
public class StyleBean {

  /** A row of the sample list. */
  public record Row(
      String number, String name, LocalDate since, String group, String word, int children) {}

  /** A step of the sample case. */
  public record Step(String label, String state, LocalDate date) {}

  /** A sample check. */
  public record Check(String label, String state, String source, Instant at, String note) {}

  /** A sample event with its changes. */
  public record Event(Instant at, String who, String what, List<Change> changes) {}

  /** What an event changed. */
  public record Change(String field, Object before, Object after) {}

  private static final List<String> GROUPS =
      List.of("in-force", "waiting", "soon", "ended", "refused");
  private static final List<String> WORDS =
      List.of("reģistrēts", "izskatīšanā", "beidzas termiņš", "izslēgts", "atteikts");
  private static final List<String> NAMES =
      List.of("Āboliņa Žanete", "SIA „Mazais ķirbis”", "Čakste Ņina", "Bērnu māja „Šūpulis”");

  @Inject private ListQuestion question;

  private final StyleForm form = new StyleForm();
  private PagedList<Row> list;
  private PagedList<Row> none;

  @PostConstruct
  void open() {
    list =
        question
            .labels("shell.style")
            .filter("q")
            .filter("status", value -> WORDS.get(Math.max(0, GROUPS.indexOf(value))))
            .sorts("name", "since", "number")
            .answer(this::find);
    none = question.answer(address -> Page.empty());
  }

  private Page<Row> find(ListAddress address) {
    String q = address.value("q");
    String status = address.value("status");
    Comparator<Row> order =
        "name".equals(address.page().sortField())
            ? Comparator.comparing(Row::name)
            : "since".equals(address.page().sortField())
                ? Comparator.comparing(Row::since)
                : Comparator.comparing(Row::number);
    List<Row> all =
        IntStream.range(0, 137)
            .mapToObj(StyleBean::row)
            .filter(
                row ->
                    q == null
                        || row.name().toLowerCase(Locale.ROOT).contains(q.toLowerCase(Locale.ROOT)))
            .filter(row -> status == null || row.group().equals(status))
            .sorted(address.page().descending() ? order.reversed() : order)
            .toList();
    return Page.of(
        all.stream().skip(address.page().offset()).limit(address.page().size()).toList(),
        all.size());
  }

  private static Row row(int i) {
    return new Row(
        "BU-" + (1042 + i),
        NAMES.get(i % NAMES.size()),
        LocalDate.of(2026, 1, 5).plusDays(3L * i),
        GROUPS.get(i % GROUPS.size()),
        WORDS.get(i % WORDS.size()),
        1 + i % 9);
  }

  public PagedList<Row> getList() {
    return list;
  }

  public PagedList<Row> getNone() {
    return none;
  }

  public StyleForm getForm() {
    return form;
  }

  public List<SelectItem> getStatuses() {
    return IntStream.range(0, GROUPS.size())
        .mapToObj(i -> new SelectItem(GROUPS.get(i), WORDS.get(i)))
        .toList();
  }

  public List<Step> getSteps() {
    return List.of(
        new Step("Saņemts", "DONE", LocalDate.of(2026, 3, 2)),
        new Step("Pārbaudīts", "DONE", LocalDate.of(2026, 3, 4)),
        new Step("Sagatavots", "CURRENT", LocalDate.of(2026, 3, 9)),
        new Step("Pieņemts", "TODO", null),
        new Step("Paziņots", "TODO", null));
  }

  public List<Check> getChecks() {
    Instant at = Instant.parse("2026-03-04T08:12:00Z");
    return List.of(
        new Check(
            "Pirmās palīdzības apmācība", "PASSED", "iesniegtais dokuments Nr. 17-2", at, null),
        new Check(
            "Sodāmības pārbaude",
            "FAILED",
            "Sodu reģistrs",
            at,
            "Atrasts ieraksts, sk. lietas materiālus"),
        new Check(
            "Saimnieciskās darbības reģistrācija", "OPEN", "Valsts ieņēmumu dienests", null, null));
  }

  public List<Event> getEvents() {
    return List.of(
        new Event(
            Instant.parse("2026-03-09T13:40:00Z"),
            "Ilze Kļaviņa",
            "Sagatavots lēmuma projekts",
            List.of()),
        new Event(
            Instant.parse("2026-03-04T08:12:00Z"),
            "Jānis Ķēniņš",
            "Mainīta pakalpojuma vieta",
            List.of(
                new Change("Adrese", "Rīga, Brīvības iela 1", "Rīga, Ģertrūdes iela 8-4"),
                new Change("Bērnu skaits", null, 5))),
        new Event(
            Instant.parse("2026-03-02T07:01:00Z"),
            "Publiskais portāls",
            "Saņemts iesniegums",
            List.of()));
  }

  public void save() {
    if (form.getName() != null && form.getName().contains("!")) {
      Problem.raise(
          List.of(
              new Problem("SHELL-012", form.getName()).at("name"),
              new Problem("SHELL-001").at("birthDate")));
    }
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, "Saglabāts.", null));
  }

  public void fail() {
    throw new IllegalStateException("tried on the style page");
  }

  public void conflict() {
    throw Problem.conflict("SHELL-409");
  }
}
