package lv.ikvd.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;
import lv.ikvd.registry.service.Publications;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** The public search for institutions and the page of one; today's unless asked for the rest. */
@Named("publicInstitutionBean")
@RequestScoped
public class PublicInstitutionBean {

  private static final String ANY = "ANY";

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
            .labels("institution.public.filter")
            .size(20)
            .filter("q")
            .filter("municipality", placeNames::name)
            .filter("status", value -> texts.of("institution.public.any"))
            .sorts("name", "registeredOn")
            .answer(this::find);
  }

  private Page<Map<String, Object>> find(ListAddress address) {
    PublicQuery query =
        new PublicQuery(
            address.value("q"),
            ANY.equals(address.value("status")) ? null : InstitutionStatus.REGISTERED.name(),
            placeNames.code(address.value("municipality"), "municipality"),
            publications.today(),
            address.page());
    return publications.page(Institutions.REGISTER, query).map(PublicRecord::fields);
  }

  /** One institution as the register says today; that there is none is an answer too. */
  public void openCard(String number) {
    asked = number == null ? "" : number.strip();
    try {
      card = publications.entry(Institutions.REGISTER, asked, publications.today()).fields();
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
