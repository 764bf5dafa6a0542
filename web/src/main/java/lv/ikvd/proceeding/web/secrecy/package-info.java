/** Pages on which one says for what a confidential file is opened. */
package lv.ikvd.proceeding.web.secrecy;
