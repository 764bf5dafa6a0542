package lv.ikvd.scientificinstitution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.service.ScientificField;

/** What pages say of a scientific institution. */
@Named("scienceWords")
@RequestScoped
public class ScienceWords extends ContentWords<ScientificInstitution> {

  @Override
  protected List<ContentField<ScientificInstitution>> fields() {
    return ScientificField.ALL;
  }

  @Override
  protected String bundle() {
    return "scientificinstitution";
  }
}
