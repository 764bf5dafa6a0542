package lv.ikvd.childminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.service.Comparison;
import lv.ikvd.proceeding.service.FieldChange;

/** What differs between two states of a provider, field by field, in the words of a page. */
@Named("changeWords")
@RequestScoped
public class ChangeWords {

  @Inject private ChildMinderWords words;

  /** For beans that live longer than a request. */
  static ChangeWords current() {
    FacesContext context = FacesContext.getCurrentInstance();
    return context
        .getApplication()
        .evaluateExpressionGet(context, "#{changeWords}", ChangeWords.class);
  }

  /** Nothing where nothing was before. */
  public List<FieldChange> of(ChildMinderContent before, ChildMinderContent after) {
    return before == null ? List.of() : told(Comparison.of(before, after, words::word));
  }

  List<FieldChange> of(Proposal before, Proposal after) {
    return told(Comparison.of(before, after, words::word));
  }

  private List<FieldChange> told(List<FieldChange> changes) {
    return changes.stream()
        .map(
            change ->
                new FieldChange(
                    words.field(change.field()),
                    words.shown(change.field(), change.before()),
                    words.shown(change.field(), change.after())))
        .toList();
  }
}
