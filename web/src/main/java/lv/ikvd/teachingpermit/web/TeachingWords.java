package lv.ikvd.teachingpermit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.teachingpermit.entity.PermitOutcome;
import lv.ikvd.teachingpermit.entity.PermitStatus;
import lv.ikvd.teachingpermit.entity.staff.StaffResult;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/** Codes of this register as words. */
@Named("teachingWords")
@RequestScoped
public class TeachingWords {

  @Inject private CodeNames codes;

  private final Texts texts = new Texts();

  public List<SelectItem> getStatuses() {
    return texts.choices(PermitStatus.values());
  }

  /** The outcome, with what it excludes. */
  public String outcome(PermitOutcome outcome, List<String> groups) {
    String word = texts.show(outcome);
    return groups == null || groups.isEmpty() ? word : word + ": " + groups(groups);
  }

  public String groups(List<String> groups) {
    return groups.stream()
        .map(code -> codes.name(TeachingPermits.GROUP, code))
        .collect(Collectors.joining(", "));
  }

  /** Colour group of what a check of staff found. */
  public String found(StaffResult result) {
    return result == null
        ? null
        : switch (result) {
          case CLEAR -> "ended";
          case PERMIT -> "in-force";
          case NEEDED -> "soon";
          case BARRED -> "refused";
        };
  }

  /** Colour group of a status. */
  public String group(PermitStatus status) {
    return switch (status) {
      case IN_FORCE -> "in-force";
      case REFUSED -> "refused";
      case ANNULLED -> "ended";
    };
  }
}
