package lv.ikvd.shell.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.io.IOException;
import java.sql.SQLException;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void aDatabaseOutOfReachIsToldApartFromAFaultHoweverItIsWrapped() {
    for (Exception cause :
        new Exception[] {
          new SQLException("An I/O error occurred while sending to the backend.", "08006"),
          new SQLException("terminating connection due to administrator command", "57P01"),
          new SQLException("sorry, too many clients already", "53300"),
          new SQLException("Error in allocating a connection. Cause: refused"),
          new ResourceException("no connection")
        }) {
      assertThat(Failure.problem(wrapped(cause)))
          .get()
          .extracting(Problem::code)
          .isEqualTo("SHELL-503");
    }
    assertThat(Failure.problem(wrapped(new SQLException("syntax error", "42601")))).isEmpty();
    assertThat(Failure.problem(wrapped(new SQLException("unknown")))).isEmpty();
  }

  @Test
  void aFullDiskIsToldApartFromADatabaseOutOfReach() {
    for (Exception cause :
        new Exception[] {
          new SQLException("could not extend file: No space left on device", "53100"),
          new IOException("No space left on device")
        }) {
      assertThat(Failure.problem(wrapped(cause)))
          .get()
          .extracting(Problem::code)
          .isEqualTo("SHELL-507");
    }
    assertThat(Failure.problem(wrapped(new IOException("Connection reset")))).isEmpty();
  }

  private static Exception wrapped(Exception cause) {
    return new RuntimeException(
        new EJBException((Exception) new IllegalStateException("query failed", cause)));
  }
}
