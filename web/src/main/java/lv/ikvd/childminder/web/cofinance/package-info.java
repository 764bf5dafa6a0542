/** Where a municipality checks its list of co-financed providers. */
package lv.ikvd.childminder.web.cofinance;
