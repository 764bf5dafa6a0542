package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.privatepractice.service.PracticeView;
import lv.ikvd.privatepractice.service.certificate.CertificateKind;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.registry.service.HistoryLine;
import lv.ikvd.security.web.MeBean;
import lv.ikvd.shell.web.AskedDay;
import lv.ikvd.shell.web.Texts;

/** An entry of the register on a day, and how it came to be so. */
@Named("practiceEntryBean")
@RequestScoped
public class PracticeEntryBean {

  @Inject private PracticeEntries entries;
  @Inject private PracticeWords words;
  @Inject private MeBean me;
  @Inject private AskedDay asked;

  private final Texts texts = new Texts();
  private PracticeView view;

  /** Reads the entry before the page is rendered; the look is recorded by the use case. */
  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    view = entries.open(number, asked.open(on));
  }

  /** What a version says otherwise than the one before it. */
  public List<FieldChange> changes(HistoryLine<PracticeContent> line) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, "certificate", line, content -> content.certificate().number());
    add(changes, "certifiedFrom", line, content -> texts.show(content.certificate().from()));
    add(changes, "expiresOn", line, content -> texts.show(content.certificate().expiresOn()));
    add(changes, "programme", line, content -> content.programme().name());
    add(changes, "programmeKind", line, content -> texts.show(content.programme().kind()));
    add(changes, "targetGroup", line, c -> words.targetGroup(c.programme().targetGroup()));
    add(changes, "field", line, content -> words.field(content.programme().field()));
    add(changes, "annulledOn", line, content -> texts.show(content.annulledOn()));
    return changes;
  }

  /** What the first version says. */
  public String first(HistoryLine<PracticeContent> line) {
    return texts.of(
        "privatepractice.entry.first",
        line.content().certificate().number(),
        line.content().certificate().expiresOn());
  }

  private void add(
      List<FieldChange> changes,
      String field,
      HistoryLine<PracticeContent> line,
      Function<PracticeContent, String> value) {
    String before = line.before() == null ? null : value.apply(line.before());
    String after = value.apply(line.content());
    if (line.before() != null && !Objects.equals(before, after)) {
      changes.add(new FieldChange(texts.of("privatepractice.field." + field), before, after));
    }
  }

  public PracticeView getView() {
    return view;
  }

  /** Whether the entry may be acted on: today, by a registrar, unless it is annulled. */
  public boolean isWorkable() {
    return asked.isToday()
        && view.content() != null
        && view.status() != PracticeStatus.ANNULLED
        && me.isRegistrar();
  }

  /** Whether a duplicate of a document may be issued, also when the certificate has ended. */
  public boolean duplicable(IssuedRow document) {
    return document != null
        && document.kind().equals(CertificateKind.CODE)
        && !document.duplicate()
        && me.isRegistrar();
  }

  public boolean isInForce() {
    return view.status() == PracticeStatus.IN_FORCE;
  }

  /** A certificate that was decided for days to come. */
  public HistoryLine<PracticeContent> getNext() {
    return view.history().stream()
        .filter(line -> line.version().supersededAt() == null)
        .filter(line -> line.version().validFrom().isAfter(asked.getDay()))
        .findFirst()
        .orElse(null);
  }
}
