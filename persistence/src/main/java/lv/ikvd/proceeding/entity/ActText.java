package lv.ikvd.proceeding.entity;

import jakarta.persistence.Embeddable;

/**
 * The parts that a written administrative act must have: addressee, facts, reasoning, legal norms,
 * operative part, and where and until when it can be contested (Administratīvā procesa likums).
 */
@Embeddable
public class ActText {

  private String addressee;
  private String facts;
  private String reasoning;
  private String norms;
  private String operative;
  private String contest;

  public ActText() {}

  public ActText(
      String addressee,
      String facts,
      String reasoning,
      String norms,
      String operative,
      String contest) {
    this.addressee = addressee;
    this.facts = facts;
    this.reasoning = reasoning;
    this.norms = norms;
    this.operative = operative;
    this.contest = contest;
  }

  public String getAddressee() {
    return addressee;
  }

  public String getFacts() {
    return facts;
  }

  public String getReasoning() {
    return reasoning;
  }

  public String getNorms() {
    return norms;
  }

  public String getOperative() {
    return operative;
  }

  public String getContest() {
    return contest;
  }
}
