package lv.ikvd.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.log.TreeHead;
import lv.ikvd.registry.service.log.LogCheck;
import lv.ikvd.registry.service.log.LogReport;
import lv.ikvd.registry.service.log.Proofs;
import lv.ikvd.security.entity.Roles;

/** The newest head of the register log, and a verification that the auditor starts and watches. */
@Named("logBean")
@ViewScoped
public class LogBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Proofs proofs;
  @Inject private LogCheck check;
  @Inject private transient HttpServletRequest request;
  @Inject private transient Clock clock;

  private transient TreeHead head;
  private transient Future<LogReport> running;
  private transient LogReport report;
  private transient Instant startedAt;
  private boolean auditor;

  public void open() {
    auditor = request.isUserInRole(Roles.AUDITOR);
    read();
  }

  private void read() {
    try {
      head = proofs.head();
    } catch (Problem notSigned) {
      if (notSigned.kind() != Problem.Kind.NOT_FOUND) {
        throw notSigned;
      }
      head = null;
    }
  }

  /** Starts a verification unless one runs. */
  public void verify() {
    if (running == null) {
      report = null;
      startedAt = clock.instant();
      running = check.start();
    }
  }

  /** Asked every other second while it runs. */
  public void look() throws InterruptedException {
    if (running == null || !running.isDone()) {
      return;
    }
    try {
      report = running.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the verification of the register log failed", failure);
    } finally {
      running = null;
      read();
    }
  }

  public TreeHead getHead() {
    return head;
  }

  public String getSignature() {
    return HexFormat.of().formatHex(head.signature());
  }

  public boolean isAuditor() {
    return auditor;
  }

  public boolean isRunning() {
    return running != null;
  }

  /** Seconds that the running verification has taken so far. */
  public long getSeconds() {
    return startedAt == null ? 0 : Duration.between(startedAt, clock.instant()).toSeconds();
  }

  public LogReport getReport() {
    return report;
  }
}
