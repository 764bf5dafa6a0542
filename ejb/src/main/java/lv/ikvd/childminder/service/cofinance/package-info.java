/**
 * Checks of the lists of co-financed providers that municipalities upload. A municipality asks
 * about its own area only; what is wrong in a list is told line by line.
 */
package lv.ikvd.childminder.service.cofinance;
