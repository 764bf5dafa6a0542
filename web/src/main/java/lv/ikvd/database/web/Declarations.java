package lv.ikvd.database.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.TreeSet;
import lv.ikvd.issuance.service.DocumentKinds;
import lv.ikvd.job.service.JobHandlers;
import lv.ikvd.job.service.WorkHandlers;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.registry.service.Register;
import lv.ikvd.registry.service.RegisterCatalog;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * What features declare to the kernel, as this server found it. A packaging that hides a module's
 * classes loses declarations without an error: no procedure or no register means not started.
 */
@Startup
@ApplicationScoped
public class Declarations implements HealthCheck {

  @Inject private Procedures procedures;
  @Inject private RegisterCatalog registers;
  @Inject private DocumentKinds documents;
  @Inject private WorkHandlers work;
  @Inject private JobHandlers jobs;

  @Override
  public HealthCheckResponse call() {
    String found = list(procedures.all().stream().map(ProcedureInfo::code).toList());
    String keeping = list(registers.all().stream().map(Register::code).toList());
    return HealthCheckResponse.named("declarations")
        .withData("procedures", found)
        .withData("registers", keeping)
        .withData("documents", list(documents.codes()))
        .withData("work", list(work.kinds()))
        .withData("jobs", list(jobs.kinds()))
        .status(!found.isEmpty() && !keeping.isEmpty())
        .build();
  }

  private static String list(Collection<String> names) {
    return String.join(",", new TreeSet<>(names));
  }
}
