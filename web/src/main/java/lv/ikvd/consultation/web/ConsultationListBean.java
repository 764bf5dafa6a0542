package lv.ikvd.consultation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.consultation.entity.NoteRow;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.shell.web.list.PagedList;

/** Consultations that were noted: filters, order and page stand in the address. */
@Named("consultationList")
@RequestScoped
public class ConsultationListBean {

  @Inject private ConsultationQuestion question;
  @Inject private Consultations consultations;

  private PagedList<NoteRow> list;

  @PostConstruct
  void load() {
    list = question.ask(consultations::page);
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<NoteRow> getList() {
    return list;
  }

  public List<SelectItem> getOfficials() {
    return question.officials().stream()
        .map(one -> new SelectItem(String.valueOf(one.accountId()), one.name()))
        .toList();
  }
}
