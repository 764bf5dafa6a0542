package lv.ikvd.registry.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lv.ikvd.database.entity.Page;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;
import lv.ikvd.registry.service.Publications;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/**
 * The public search of a register and the page of one entry. Shows what is in force today unless
 * asked for the rest.
 */
public abstract class PublicRegisterBean {

  private static final String ANY = "ANY";
  private static final int CARDS = 20;

  @Inject private ListQuestion question;
  @Inject private Publications publications;
  @Inject private PlaceNames placeNames;
  @Inject private Clock clock;

  private final Texts texts = new Texts();
  private PagedList<Map<String, Object>> list;
  private Map<String, Object> card;
  private String asked;

  /** Code of the register. */
  protected abstract String register();

  /** Bundle of its texts: {@code <bundle>.public.filter.q}, {@code <bundle>.public.any} … */
  protected abstract String bundle();

  /** The status of what is in force. */
  protected abstract String inForce();

  /** By what the list may be sorted. */
  protected abstract List<String> sorts();

  /** What the kinds are called by which the page may be asked; null where there are none. */
  protected UnaryOperator<String> kinds() {
    return null;
  }

  /** Asks before the page is rendered. */
  public void open() {
    ListQuestion asked = question.labels(bundle() + ".public.filter").size(CARDS);
    if (kinds() != null) {
      asked = asked.filter("kind", kinds());
    }
    list =
        asked
            .filter("q")
            .filter("municipality", placeNames::name)
            .filter("status", value -> texts.of(bundle() + ".public.any"))
            .sorts(sorts().toArray(String[]::new))
            .answer(this::find);
  }

  private Page<Map<String, Object>> find(ListAddress address) {
    PublicQuery query =
        new PublicQuery(
            address.value("q"),
            ANY.equals(address.value("status")) ? null : inForce(),
            placeNames.code(address.value("municipality"), "municipality"),
            kinds() == null ? null : address.value("kind"),
            publications.today(),
            address.page());
    return publications.page(register(), query).map(PublicRecord::fields);
  }

  /** One entry as the register says today; that there is none is an answer too. */
  public void openCard(String number) {
    asked = number == null ? "" : number.strip();
    try {
      card = publications.entry(register(), asked, publications.today()).fields();
    } catch (Problem problem) {
      if (problem.kind() != Problem.Kind.NOT_FOUND) {
        throw problem;
      }
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
    }
  }

  public PagedList<Map<String, Object>> getList() {
    return list;
  }

  /** Null if the register has none of this number. */
  public Map<String, Object> getCard() {
    return card;
  }

  public String getAsked() {
    return asked;
  }

  public Instant getCheckedAt() {
    return clock.instant();
  }
}
