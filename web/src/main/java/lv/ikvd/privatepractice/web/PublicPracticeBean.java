package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.privatepractice.service.PrivatePractice;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;
import lv.ikvd.registry.service.Publications;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/**
 * The public search for teachers in private practice and the card of one certificate. Shows what is
 * in force today unless asked for the rest.
 */
@Named("publicPracticeBean")
@RequestScoped
public class PublicPracticeBean {

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

  /** Asks before the page is rendered. */
  public void open() {
    list =
        question
            .labels("privatepractice.public.filter")
            .size(CARDS)
            .filter("q")
            .filter("municipality", placeNames::name)
            .filter("status", value -> texts.of("privatepractice.public.any"))
            .sorts("name", "expiresOn")
            .answer(this::find);
  }

  private Page<Map<String, Object>> find(ListAddress address) {
    String status = address.value("status");
    String place = address.value("municipality");
    PublicQuery query =
        new PublicQuery(
            address.value("q"),
            ANY.equals(status) ? null : "IN_FORCE",
            place == null
                ? null
                : placeNames
                    .find(place)
                    .map(MunicipalityRow::code)
                    .orElseThrow(() -> new Problem("PARTY-031", place).at("municipality")),
            publications.today(),
            address.page());
    return publications.page(PrivatePractice.REGISTER, query).map(PublicRecord::fields);
  }

  /** One certificate as the register says today; that there is none is an answer too. */
  public void openCard(String number) {
    asked = number == null ? "" : number.strip();
    try {
      card = publications.entry(PrivatePractice.REGISTER, asked, publications.today()).fields();
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
