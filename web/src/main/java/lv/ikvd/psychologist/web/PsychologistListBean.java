package lv.ikvd.psychologist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.psychologist.entity.PsychologistRow;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.shell.web.list.PagedList;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("psychologistListBean")
@RequestScoped
public class PsychologistListBean {

  @Inject private PsychologistQuestion question;
  @Inject private PsychologistEntries entries;
  @Inject private CodeNames codes;

  private PagedList<PsychologistRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(entries::page);
  }

  public PagedList<PsychologistRow> getList() {
    return list;
  }

  /** Names of fields. */
  public List<String> names(List<String> fields) {
    return fields.stream().map(code -> codes.name(Psychologists.FIELD, code)).toList();
  }
}
