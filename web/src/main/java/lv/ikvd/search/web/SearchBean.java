package lv.ikvd.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.search.entity.Hit;
import lv.ikvd.search.entity.SearchReader;
import lv.ikvd.search.service.Search;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.PersonalCodeConverter;

/**
 * Answers the search box. A single hit opens itself. A personal code arrives by post alone and is
 * exchanged for an internal id, with which the answer has an address.
 */
@Named("searchBean")
@RequestScoped
public class SearchBean {

  @Inject private Search search;
  @Inject private HttpServletRequest request;

  private String term;
  private List<HitLine> hits = List.of();
  private boolean nobody;

  public void open() {
    term = request.getParameter("q");
    String party = request.getParameter("party");
    Optional<String> code = PersonalCodeConverter.read(term);
    if (code.isPresent()) {
      resolve(code.get());
    } else if (party != null) {
      term = null;
      show(search.ofParty(id(party)));
    } else {
      show(search.find(term));
    }
  }

  /** Eleven digits are the number of an entity or a personal code; neither stays on the page. */
  private void resolve(String code) {
    String digits = code.replace("-", "");
    term = null;
    if (!"POST".equals(request.getMethod())) {
      throw new Problem("SHELL-011").at("q");
    }
    Optional<Long> party = search.entity(digits).or(() -> search.person(code));
    nobody = party.isEmpty();
    party.ifPresent(id -> Done.at("/search?party=" + id));
  }

  private void show(List<Hit> found) {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    hits = found.stream().map(hit -> HitLine.of(hit, locale)).toList();
    if (hits.size() == 1) {
      Done.at(hits.get(0).address());
    }
  }

  private static long id(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new Problem("SHELL-012", "party").at("party").because(e);
    }
  }

  public String getTerm() {
    return term;
  }

  public List<HitLine> getHits() {
    return hits;
  }

  /** Whether more may exist than is shown. */
  public boolean isCut() {
    return hits.size() == SearchReader.LIMIT;
  }

  /** Whether a personal code was searched for that belongs to nobody in the registers. */
  public boolean isNobody() {
    return nobody;
  }

  /** Too short to be a part of a name. */
  public boolean isTooShort() {
    return term != null && term.strip().length() < 3;
  }
}
