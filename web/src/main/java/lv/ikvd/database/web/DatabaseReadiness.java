package lv.ikvd.database.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import lv.ikvd.database.service.Database;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the database answers and takes writes. That it is up to date needs no question here,
 * for nothing starts before the migrations. It stands in this module because Payara Server finds no
 * health checks in the EJB module of an EAR.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  @EJB private Database database;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(database.takesWrites()).build();
  }
}
