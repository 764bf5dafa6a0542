package lv.ikvd.recognition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.recognition.entity.RecognitionRow;
import lv.ikvd.recognition.service.RecognitionEntries;
import lv.ikvd.shell.web.list.PagedList;

/** The register as officials see it: filters, order and page stand in the address. */
@Named("recognitionListBean")
@RequestScoped
public class RecognitionListBean {

  @Inject private RecognitionQuestion question;
  @Inject private RecognitionEntries entries;

  private PagedList<RecognitionRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(entries::page);
  }

  public PagedList<RecognitionRow> getList() {
    return list;
  }
}
