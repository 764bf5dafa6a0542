/** What only the container shows: one deployment of the WAR on Payara Micro. */
package lv.ikvd.container;
