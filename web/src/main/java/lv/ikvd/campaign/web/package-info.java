/** Pages of the clean-up campaigns, and the public page on which a holder answers. */
package lv.ikvd.campaign.web;
