package lv.ikvd.proceeding.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.row.DocumentLine;
import lv.ikvd.proceeding.web.CaseFile;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.proceeding.web.act.CaseAct;
import lv.ikvd.proceeding.web.act.CaseWork;

/** What the rows of a case's page offer to choose from and to do. */
@Named("caseChoices")
@RequestScoped
public class CaseChoices {

  /** What can be done with one of the case's notices now. */
  public List<CaseAct> noticeActs(CaseFile file, NoticeRow notice) {
    boolean erased = notice.destination().equals(CaseStory.ERASED);
    if (erased || !file.registrar() && !file.signer()) {
      return List.of();
    }
    return switch (notice.state()) {
      case PREPARED, SENDING -> List.of();
      case TO_HAND_OVER -> List.of(CaseAct.NOTICE_SENT, CaseAct.NOTICE_FAILED);
      case UNCERTAIN -> List.of(CaseAct.NOTICE_SENT, CaseAct.NOTICE_AGAIN, CaseAct.NOTICE_FAILED);
      case SENT -> List.of(CaseAct.NOTICE_PROVEN, CaseAct.NOTICE_FAILED, CaseAct.NOTICE_REPEAT);
      case PROVEN -> List.of();
      case FAILED -> List.of(CaseAct.NOTICE_REPEAT);
    };
  }

  /** Type and size of a document as people say them. */
  public String size(DocumentLine document) {
    double kilobytes = document.size() / 1024.0;
    boolean small = kilobytes < 1024;
    double shown = small ? Math.ceil(kilobytes) : Math.ceil(kilobytes / 102.4) / 10;
    return MediaTypes.name(document.mediaType())
        + ", "
        + CaseWords.current().show(shown)
        + (small ? " KB" : " MB");
  }

  public List<SelectItem> sources(CaseFile file) {
    Words words = CaseWords.current();
    Map<String, String> names = new TreeMap<>();
    CaseWork.SOURCES.forEach(code -> names.put(words.source(code), code));
    file.view()
        .checklist()
        .forEach(check -> names.put(words.source(check.source()), check.source()));
    return names.entrySet().stream()
        .map(name -> new SelectItem(name.getValue(), name.getKey()))
        .toList();
  }

  public List<SelectItem> getOutcomes() {
    Words words = CaseWords.current();
    return Arrays.stream(CheckOutcome.values())
        .map(outcome -> new SelectItem(outcome, words.show(outcome)))
        .toList();
  }
}
