package lv.ikvd.proceeding.web.secrecy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.ikvd.proceeding.service.secrecy.CasePurposes;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.security.entity.OfficialRow;
import lv.ikvd.security.service.Officials;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** Names the official who reads the file of a contested case. */
@Named("contestReader")
@ViewScoped
public class ContestReaderBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CasePurposes purposes;
  @Inject private Officials officials;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private Long official;

  public void name() {
    purposes.nameForContest(number == null ? "" : number, official);
    Done.at(Pages.ofCase(number), "secrecy.named");
  }

  public List<OfficialRow> getOfficials() {
    return officials.registrars();
  }

  public String getNumber() {
    return number;
  }

  public Long getOfficial() {
    return official;
  }

  public void setOfficial(Long official) {
    this.official = official;
  }
}
