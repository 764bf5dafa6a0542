package lv.ikvd.forestschool.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.web.CasePart;

/** Shows on the page of a case which school it is about; fails in any other case. */
@Named("forestSchoolCase")
@ApplicationScoped
public class ForestSchoolCasePart implements CasePart {

  @Override
  public String register() {
    return "FOREST_SCHOOL";
  }

  @Override
  public String fragment() {
    return "/forestschool/part.xhtml";
  }

  public List<String> names(CaseRow row) {
    if (!row.register().equals(register())) {
      throw new IllegalStateException(row.register() + " is none of a forest school");
    }
    return List.of(row.partyName());
  }
}
