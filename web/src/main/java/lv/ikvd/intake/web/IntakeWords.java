package lv.ikvd.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.intake.entity.ReplyRow;
import lv.ikvd.intake.entity.IncomingState;
import lv.ikvd.intake.entity.Verdict;
import lv.ikvd.notice.web.NoticeBean;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.shell.web.Texts;

/** What is said of incoming documents, as words and colour groups, and the choices of forms. */
@Named("intakeWords")
@RequestScoped
public class IntakeWords {

  /** What a browser shows by itself and runs nothing of. */
  private static final Set<String> SHOWN = Set.of(MediaTypes.PDF, MediaTypes.PNG, MediaTypes.JPEG);

  private final Texts texts = new Texts();

  public List<SelectItem> getChannels() {
    return texts.choices(IntakeChannel.values());
  }

  public List<SelectItem> getVerdicts() {
    return texts.choices(Verdict.values());
  }

  public List<SelectItem> getStates() {
    return texts.choices(IncomingState.values());
  }

  public String verdictName(String code) {
    return texts.named("intake.Verdict.", code);
  }

  public String stateName(String code) {
    return texts.named("intake.IncomingState.", code);
  }

  public String channelName(String code) {
    return texts.named("proceeding.IntakeChannel.", code);
  }

  /** Colour group of a verdict. */
  public String group(Verdict verdict) {
    return switch (verdict) {
      case VALID -> "in-force";
      case INVALID, REVOKED -> "refused";
      case EXPIRED, FOREIGN -> "soon";
      case INDETERMINATE -> "waiting";
      case UNSIGNED -> "ended";
    };
  }

  public String stateGroup(IncomingState state) {
    return switch (state) {
      case NEW -> "waiting";
      case CASE, ATTACHED -> "in-force";
      case RETURNED -> "ended";
    };
  }

  /** How far the answer to a returned document has come. */
  public String answerState(ReplyRow answer) {
    return answer.state() == null ? texts.of("intake.answer.made") : texts.show(answer.state());
  }

  public String answerGroup(ReplyRow answer) {
    return answer.state() == null ? "waiting" : NoticeBean.colour(answer.state());
  }

  /** Why it did not arrive: an official's words, or a code with what a server said behind it. */
  public String failure(String said) {
    String[] parts = said.split(" ", 2);
    String known = texts.named("", parts[0]);
    return known.equals(parts[0]) ? said : known + (parts.length > 1 ? " " + parts[1] : "");
  }

  /** Why the verdict is what it is; nothing where nobody said it. */
  public String finding(String code) {
    return code == null ? "" : texts.named("", code);
  }

  /** What to do about it. */
  public String remedy(String code) {
    return code == null ? "" : texts.named("", code + ".remedy");
  }

  /** Whether a file may be looked at in the browser. */
  public boolean shown(String mediaType) {
    return SHOWN.contains(mediaType);
  }

  public boolean image(String mediaType) {
    return MediaTypes.PNG.equals(mediaType) || MediaTypes.JPEG.equals(mediaType);
  }

  /** Type and size as people say them. */
  public String size(String mediaType, long size) {
    double kilobytes = size / 1024.0;
    boolean small = kilobytes < 1024;
    double shown = small ? Math.ceil(kilobytes) : Math.ceil(kilobytes / 102.4) / 10;
    return MediaTypes.name(mediaType) + ", " + texts.show(shown) + (small ? " KB" : " MB");
  }
}
