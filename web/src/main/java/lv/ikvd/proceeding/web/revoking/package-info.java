/** Pages of cases that revoke a decision of the office's own, whatever the register. */
package lv.ikvd.proceeding.web.revoking;
