/** Files that only those open who decide on them, each time saying for what. */
package lv.ikvd.proceeding.service.secrecy;
