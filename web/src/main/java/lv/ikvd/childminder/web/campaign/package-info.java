/** Pages of the clean-up campaigns, and the public page on which a provider answers. */
package lv.ikvd.childminder.web.campaign;
