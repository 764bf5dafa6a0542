package lv.ikvd.proceeding.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.shell.web.Texts;

/** What pages say of what a register says of an entry, field by field. */
public abstract class ContentWords<T> {

  /**
   * A field on both sides.
   *
   * @param now null where a case is about no entry
   * @param note what stands in the way of what is asked, or null
   */
  public record Line(
      String field, String heading, String now, String asked, boolean differs, String note) {}

  @Inject private CodeNames codes;

  private final Texts texts = new Texts();

  protected abstract List<? extends ContentField<T>> fields();

  /** Bundle of the register's texts; the heading of a field is {@code <bundle>.field.<field>}. */
  protected abstract String bundle();

  /** Reads the code lists that fields are told by, all at once. */
  protected void read(List<String> classifiers) {
    codes.read(classifiers);
  }

  /** What is said in a field, for a page. */
  public String told(T content, String field) {
    return content == null ? null : field(field).told(content, wording());
  }

  /** What differs between two states, under the headings of a page. */
  public List<FieldChange> changes(T before, T after) {
    return before == null
        ? List.of()
        : ContentField.changes(fields(), before, after, wording()).stream()
            .map(
                change -> new FieldChange(heading(change.field()), change.before(), change.after()))
            .toList();
  }

  /** What a case asks for beside what the entry says; null where it is about none. */
  public List<Line> compared(T now, T asked) {
    return compared(now, asked, Map.of());
  }

  /** As the other, with what is to be said of a field beside it. */
  public List<Line> compared(T now, T asked, Map<String, String> notes) {
    return fields().stream()
        .map(ContentField::field)
        .map(field -> line(field, now, asked, notes.get(field)))
        .filter(line -> line.now() != null || line.asked() != null || line.note() != null)
        .toList();
  }

  private Line line(String field, T now, T asked, String note) {
    String before = told(now, field);
    String after = told(asked, field);
    boolean differs = now != null && !Objects.equals(before, after);
    return new Line(field, heading(field), before, after, differs, note);
  }

  public String heading(String field) {
    return texts.of(bundle() + ".field." + field);
  }

  protected Texts texts() {
    return texts;
  }

  private ContentField<T> field(String name) {
    return fields().stream().filter(field -> field.field().equals(name)).findFirst().orElseThrow();
  }

  private Wording wording() {
    Locale locale = Texts.locale();
    return new Wording() {
      @Override
      public String name(String classifier, String code) {
        return codes.name(locale, classifier, code);
      }

      @Override
      public String day(LocalDate day) {
        return Texts.show(locale, day);
      }
    };
  }
}
