package lv.ikvd.psychologist.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.web.ContentWords;
import lv.ikvd.psychologist.entity.Evidence;
import lv.ikvd.psychologist.service.EvidenceField;

/** What pages say of what was proved in a case. */
@RequestScoped
public class EvidenceWords extends ContentWords<Evidence> {

  @Override
  protected List<ContentField<Evidence>> fields() {
    return EvidenceField.ALL;
  }

  @Override
  protected String bundle() {
    return "psychologist";
  }
}
