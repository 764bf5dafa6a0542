package lv.ikvd.recognition.service.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.recognition.entity.RecognitionFilter;
import lv.ikvd.recognition.service.RecognitionEntries;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/** Fills an empty register in demo mode. */
@Singleton
@Startup
@DependsOn("DemoPsychologists")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoRecognitions {

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private RecognitionEntries entries;
  @Inject private InventedRecognitions recognitions;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      system.run(this::fill);
    }
  }

  private void fill() {
    if (entries.page(RecognitionFilter.ALL, new PageRequest(1, 1, null)).total() == 0) {
      recognitions.make();
    }
  }
}
