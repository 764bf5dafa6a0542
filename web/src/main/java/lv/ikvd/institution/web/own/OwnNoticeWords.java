package lv.ikvd.institution.web.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.institution.entity.own.OwnNoticeRow;
import lv.ikvd.institution.entity.own.OwnNoticeState;
import lv.ikvd.institution.service.own.NoticeReviews;
import lv.ikvd.institution.web.InstitutionWords;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.shell.web.Texts;

/** What pages say of notices of representatives. */
@Named("ownNoticeWords")
@RequestScoped
public class OwnNoticeWords {

  @Inject private NoticeReviews reviews;
  @Inject private InstitutionWords words;

  private final Texts texts = new Texts();
  private Map<Long, OwnNoticeRow> ofEntry;

  /** The names of the fields that a notice changed. */
  public String fields(OwnNoticeRow notice) {
    return notice.fields().stream().map(words::heading).collect(Collectors.joining(", "));
  }

  /** Colour group of a state. */
  public String group(OwnNoticeRow notice) {
    return notice.state() == OwnNoticeState.WAITING ? "waiting" : "in-force";
  }

  public String state(OwnNoticeRow notice) {
    return texts.show(notice.state());
  }

  public List<SelectItem> getStates() {
    return texts.choices(OwnNoticeState.values());
  }

  /**
   * Who proposed a version of an entry and who looked at it, for its history; null where no
   * representative did.
   */
  public String noted(VersionRow version) {
    if (version.way() != Way.HOLDER_UPDATE) {
      return null;
    }
    OwnNoticeRow notice = ofEntry(version.entryId()).get(version.id());
    if (notice == null) {
      return null;
    }
    return notice.state() == OwnNoticeState.WAITING
        ? texts.of("institution.noted.history.waiting", notice.sentBy())
        : texts.of(
            "institution.noted.history.reviewed",
            notice.sentBy(),
            notice.reviewedBy(),
            notice.reviewedAt());
  }

  private Map<Long, OwnNoticeRow> ofEntry(long entryId) {
    if (ofEntry == null) {
      ofEntry =
          reviews.of(entryId).stream()
              .collect(Collectors.toMap(OwnNoticeRow::versionId, Function.identity()));
    }
    return ofEntry;
  }
}
