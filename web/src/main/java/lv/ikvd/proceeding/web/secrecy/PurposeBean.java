package lv.ikvd.proceeding.web.secrecy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.proceeding.service.secrecy.CasePurposes;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** For what a confidential file is opened: asked before anything of it is shown. */
@Named("casePurpose")
@ViewScoped
public class PurposeBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Pattern SITTING = Pattern.compile("[A-Z0-9-]{1,40}");

  /** A purpose as it is offered. */
  public record Offered(String code, String name) implements Serializable {}

  @Inject private CasePurposes purposes;
  @Inject private transient CodeNames codes;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  @Inject
  @Param(name = "sitting")
  private String sitting;

  @Inject
  @Param(name = "item")
  private Long item;

  private String purpose;
  private String words;

  /** Says it, and opens what was asked for. */
  public void state() {
    purposes.state(number == null ? "" : number, purpose, words);
    Done.at(next(), "secrecy.done");
  }

  private String next() {
    return sitting != null && SITTING.matcher(sitting).matches()
        ? "/board/view/" + sitting + (item == null ? "" : "?item=" + item)
        : Pages.ofCase(number);
  }

  public List<Offered> getOffered() {
    return purposes.offered().stream()
        .map(code -> new Offered(code, codes.name("LOOK_PURPOSE", code)))
        .toList();
  }

  public String getNumber() {
    return number;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
