/**
 * The clean-up of registers: holders of entries are asked by e-mail or letter whether what the
 * register says is right, reminded, and whoever keeps silent gets a proceeding of its own. What is
 * asked about, and what an answer or silence does, each register says ({@link
 * lv.ikvd.campaign.service.CampaignRegister}).
 *
 * <p>Each step is a job that does an entry once, however often it is started, stopped and started
 * again. Answers come without login, by a link that is as good as the letter it came with: they
 * confirm data and open cases, but end no entry.
 */
package lv.ikvd.campaign.service;
