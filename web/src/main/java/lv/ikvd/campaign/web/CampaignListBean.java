package lv.ikvd.campaign.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.campaign.entity.CampaignRow;
import lv.ikvd.campaign.service.Campaigns;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** All campaigns, the newest first. */
@Named("campaignListBean")
@RequestScoped
public class CampaignListBean {

  @Inject private Campaigns campaigns;
  @Inject private ListQuestion question;

  private PagedList<CampaignRow> list;

  @PostConstruct
  void load() {
    list = question.labels("campaign.filter").answer(asked -> campaigns.page(asked.page()));
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<CampaignRow> getList() {
    return list;
  }
}
