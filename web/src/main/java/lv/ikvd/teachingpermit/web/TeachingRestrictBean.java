package lv.ikvd.teachingpermit.web;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.proceeding.web.CaseFile;
import lv.ikvd.proceeding.web.CaseFiles;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.shell.web.Done;
import lv.ikvd.teachingpermit.entity.PermitFile;
import lv.ikvd.teachingpermit.service.PermitCase;
import lv.ikvd.teachingpermit.service.TeachingPermits;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** With which groups of learners a person is not to work. */
@Named("teachingRestrict")
@ViewScoped
public class TeachingRestrictBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFiles files;
  @Inject private PermitCase cases;
  @Inject private transient CodeNames codes;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private CaseFile file;
  private List<String> groups = List.of();

  public void open() {
    file = files.open(number == null ? "" : number);
    PermitFile known = cases.of(file.row());
    groups = known == null ? List.of() : known.excludedGroups();
  }

  public void save() {
    cases.exclude(file.ref(), file.row().id(), groups);
    Done.at(Pages.ofCase(number), "teachingpermit.done.restricted");
  }

  public List<SelectItem> getChoices() {
    return codes.items(TeachingPermits.GROUP);
  }

  public String getNumber() {
    return number;
  }

  public List<String> getGroups() {
    return groups;
  }

  public void setGroups(List<String> groups) {
    this.groups = List.copyOf(groups);
  }
}
