package lv.ikvd.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.board.service.SittingPrints;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Done;

/** What the decisions of a closed sitting led to, printed together by a job. */
@Named("sittingPrints")
@RequestScoped
public class SittingPrintsBean {

  @Inject private SittingPrints prints;
  @Inject private SittingBean page;
  @Inject private HttpServletRequest request;

  private List<Map.Entry<String, Integer>> offered = List.of();

  /** Carries out what was pressed, or reads what there is to print. */
  public void open() {
    if (!page.getView().row().closed() || !isPrinter()) {
      return;
    }
    String kind = request.getParameter("print");
    if (kind != null && request.getMethod().equals("POST")) {
      Done.at("/job/view?id=" + prints.start(page.getNumber(), kind));
    } else {
      offered = List.copyOf(prints.of(page.getNumber()).entrySet());
    }
  }

  private boolean isPrinter() {
    return Stream.of(Roles.BOARD_SECRETARY, Roles.REGISTRAR, Roles.DECISION_MAKER)
        .anyMatch(request::isUserInRole);
  }

  /** How many documents of which kind. */
  public List<Map.Entry<String, Integer>> getOffered() {
    return offered;
  }
}
