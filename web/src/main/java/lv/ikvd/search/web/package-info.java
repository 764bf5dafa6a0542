/** The page of the search box over all registers and cases. */
package lv.ikvd.search.web;
