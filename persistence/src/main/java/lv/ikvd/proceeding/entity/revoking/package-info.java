/** Cases that are to revoke a decision of the office's own. */
package lv.ikvd.proceeding.entity.revoking;
