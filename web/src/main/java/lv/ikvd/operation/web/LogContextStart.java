package lv.ikvd.operation.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Handler;
import lv.ikvd.problem.service.LogContext;

/** Lines of the log name their context from the application's start to its end. */
@WebListener
public class LogContextStart implements ServletContextListener {

  private Handler lines;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    lines = LogContext.start();
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    LogContext.stop(lines);
  }
}
