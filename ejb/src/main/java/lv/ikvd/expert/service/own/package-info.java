/** What experts do with their own card. */
package lv.ikvd.expert.service.own;
