package lv.ikvd.problem.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogContextTest {

  private static final Logger LOG = Logger.getLogger("lv.ikvd.some.room");

  private final List<String> written = new ArrayList<>();
  private final Handler server =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          written.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private Handler lines;

  @BeforeEach
  void start() {
    LOG.setLevel(Level.INFO);
    lines = LogContext.start();
    Logger.getLogger("").addHandler(server);
  }

  @AfterEach
  void stop() {
    LogContext.stop(lines);
    Logger.getLogger("").removeHandler(server);
  }

  @Test
  void linesNameWhatTheThreadWorksOn() {
    try (LogContext request = LogContext.with("request", "4f1c");
        LogContext record = LogContext.with("case", "LIE-2026-000012")) {
      LOG.log(Level.INFO, "sent to {0}", "the list");
    }
    LOG.info("apart");

    assertThat(written)
        .containsExactly("[request=4f1c case=LIE-2026-000012] sent to the list", "apart");
  }

  @Test
  void whatWasBeforeComesBack() {
    try (LogContext outer = LogContext.with("work", "1")) {
      try (LogContext inner = LogContext.with("work", "2")) {
        LOG.info("inner");
      }
      LOG.info("outer");
    }

    assertThat(written).containsExactly("[work=2] inner", "[work=1] outer");
  }

  @Test
  void noValueBreaksTheLine() {
    try (LogContext hostile = LogContext.with("request", "a]\n{0} b")) {
      LOG.log(Level.INFO, "text", "argument");
    }

    assertThat(written).containsExactly("[request=a___0__b] text");
  }
}
