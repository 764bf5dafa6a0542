/** Forms with rows: what is typed is kept as it is typed. */
package lv.ikvd.shell.web.form;
