package lv.ikvd.issuance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.issuance.service.PublicAddress;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Which address documents name, and whether somebody set it. A missing one is no reason to send
 * users away, so it is told and not refused.
 */
@Readiness
@ApplicationScoped
public class AddressReadiness implements HealthCheck {

  @Inject private PublicAddress address;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("address")
        .up()
        .withData("url", address.base())
        .withData("set", address.isSet())
        .build();
  }
}
