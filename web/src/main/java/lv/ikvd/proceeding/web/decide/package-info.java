/** Writing an act side by side with what it decides, and the folder from which acts are signed. */
package lv.ikvd.proceeding.web.decide;
